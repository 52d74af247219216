import Foundation
import Handout
import Testing

@testable import ContextPack

@Suite("Every rule of packs has a pack that breaks it")
struct BrokenPackTests {
  private static let svg = "http://www.w3.org/2000/svg"
  private static func picture(_ inside: String, _ root: String = "viewBox=\"0 0 40 30\"") -> Breakage {
    .write("art/scene.svg", "<svg xmlns=\"\(svg)\" \(root)>\n\(inside)\n</svg>\n")
  }

  /// A picture that is as large as may be.
  private static func padding(_ bytes: Int) -> [UInt8] {
    let frame = "<svg xmlns=\"\(svg)\" viewBox=\"0 0 4 3\"></svg>"
    return Array((frame + String(repeating: " ", count: bytes - frame.utf8.count)).utf8)
  }

  /// `pack.twice` breaks the whole search path and has a test of its own.
  private static let cases: [PackRule: [Breakage]] = [
    .yamlBytes: [.bytes("text/en.yaml", Array(repeating: 0x20, count: Bounds.text + 1))],
    .yamlEncoding: [.bytes("text/es.yaml", [0x74, 0x69, 0xE9, 0x0A])],
    .yamlSyntax: [.change("text/en.yaml", "ask: [", "ask: [["), .change("text/es.yaml", "why:", "when:")],
    .yamlAlias: [
      .change("text/en.yaml", "\"1 minute.\"", "&dose \"1 minute.\""),
      .change("text/es.yaml", "\"1 minute.\"", "[&dose \"1\", *dose]"),
    ],
    .yamlShape: [
      .change("text/en.yaml", "\"1 minute.\"", "[[[[[[[[[1]]]]]]]]]"), .change("text/es.yaml", "why:", "? [why]\n:"),
      .change("context.yaml", "fromMonths: 6", "fromMonths: !!int 6"),
    ],
    .keyMissing: [
      .change("context.yaml", "oil: never\n", ""), .change("text/en.yaml", "remember: \"Follow {child}.\"\n", ""),
    ],
    .keyUnknown: [.change("context.yaml", "licence:", "license:"), .change("text/en.yaml", "dose:", "colour:")],
    .valueKind: [
      .change("context.yaml", "fromMonths: 6", "fromMonths: six"), .change("text/en.yaml", "\"Dry off first.\"", "no"),
      .change("text/es.yaml", "\"1 minute.\"", "[1, 2]"),
      .change("context.yaml", "authors: [A. Tester]", "authors: me"),
      .change("context.yaml", "manifestVersion: 1", "manifestVersion: 1\(String(repeating: ":59", count: 30))"),
    ],
    .valueForm: [
      .change("context.yaml", "id: swim-lesson", "id: Swim Lesson"),
      .change("context.yaml", "version: 1.0.0", "version: one"),
    ],
    .valueChoice: [.change("context.yaml", "oil: never", "oil: sometimes")],
    .valueRange: [
      .change("context.yaml", "fromMonths: 6", "fromMonths: 600"),
      .change("text/en.yaml", "\"Dry off first.\"", "\"\(String(repeating: "Dry off. ", count: 40))\""),
    ],
    .valueCount: [
      .change("context.yaml", "[foot.press, hold]", "[foot.press, hold, hand.palm, foot.thumb]"),
      .change("text/en.yaml", "[\"Show your hands.\", \"Wait for yes.\"]", "[]"),
    ],
    .valueTwice: [
      .change("context.yaml", "[foot.press, hold]", "[hold, hold]"),
      .change("context.yaml", "id: dry-first", "id: within-reach"),
    ],
    .packReserved: [
      .change("context.yaml", "id: swim-lesson", "id: strokes"), .change("context.yaml", "step.towel", "scene"),
      .change("text/en.yaml", "step.towel", "scene"), .change("text/es.yaml", "step.towel", "scene"),
    ],
    .packNewer: [.change("context.yaml", "requires: 0.1.0", "requires: 99.1.0")],
    .layoutUnknown: [.change("context.yaml", "layout: trail", "layout: trial")],
    .strokeUnknown: [.change("context.yaml", "[foot.press, hold]", "[foot.pres, hold]")],
    .strokeAllowed: [
      .change("context.yaml", "[foot.press, hold]", "[foot.thumb, hold]"),
      .change("context.yaml", "stroke: hold", "stroke: leg.milk"),
    ],
    .languageUnknown: [
      .change("context.yaml", "[en, es]", "[en, es, tlh]"), .link("text/tlh.yaml", to: "en.yaml"),
    ],
    .languageDiffers: [.change("text/es.yaml", "language: es", "language: en")],
    .rowMissing: [.change("text/es.yaml", "  dry-first: \"Dry off first.\"\n", "")],
    .rowUnknown: [
      .change("text/es.yaml", "  dry-first:", "  dry-frist:"),
      .change("text/en.yaml", "skip:", "skip:\n  noisy: \"Loud\""),
    ],
    .rowRequired: [.change("context.yaml", "id: dry-first, required: true", "id: dry-first, required: false")],
    .itemMissing: [
      .change("text/en.yaml", ", alt: \"A towel.\"", ""),
      .change("text/es.yaml", "  step.bench: { text: \"Sit down.\" }\n", ""),
    ],
    .itemUnknown: [.change("text/en.yaml", "items:", "items:\n  step.moon: { text: \"Fly.\" }")],
    .slotUnknown: [
      .change("text/en.yaml", "when {child} is", "when {name} is"),
      .change("text/es.yaml", "Follow {child}.", "Follow {child."),
    ],
    .slotTitle: [.change("text/en.yaml", "Swim lesson massage", "Swim with {child}")],
    .reviewBroken: [.write("reviews.json", "[{\"language\": \"en\"}]")],
    .pathOutside: [
      .change("context.yaml", "scene: art/scene.svg", "scene: ../scene.svg"),
      .link("art/towel.svg", to: "/etc/passwd"), .link("text/es.yaml", to: "../../../elsewhere.yaml"),
    ],
    .pathMissing: [.remove("text/es.yaml"), .remove("art/towel.svg")],
    .pathKind: [.pipe("art/scene.svg"), .pipe("text/es.yaml")],
    .pictureBytes: [.bytes("art/scene.svg", Array(repeating: 0x20, count: Bounds.picture + 1))],
    .pictureXML: [.write("art/scene.svg", "<html/>"), .write("art/towel.svg", "<svg")],
    .pictureEncoding: [
      .bytes("art/scene.svg", [0xFF, 0xFE, 0x3C, 0x00]),
      .write("art/towel.svg", "<?xml version='1.0' encoding='UTF-7'?><svg/>"),
    ],
    .pictureEntity: [
      .write("art/scene.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg xmlns=\"\(svg)\" viewBox=\"0 0 4 3\">&a;</svg>")
    ],
    .pictureElement: [
      picture("<text>Hi</text><image/><style>path { fill: red }</style>"),
      .write(
        "art/towel.svg",
        "<svg xmlns=\"\(svg)\" viewBox=\"0 0 4 3\"><x:include xmlns:x=\"http://www.w3.org/2001/XInclude\"/></svg>"),
    ],
    .packBytes: [
      .bytes("art/scene.svg", padding(Bounds.picture)), .bytes("art/towel.svg", padding(Bounds.picture)),
    ],
    .pictureAttribute: [
      picture("<g opacity=\".5\" style=\"fill:red; FILTER : blur(9px)\"/>\n<path stroke-dasharray=\"1e-9\"/>"),
      .write(
        "art/towel.svg",
        "<svg xmlns=\"\(svg)\" viewBox=\"0 0 4 3\"><g style=\"/**/mask:none\" fill=\"\\75rl(#a)\" opacity=\"1\"/></svg>"
      ),
    ],
    .picturePath: [
      picture("<path d=\"M0 0\(String(repeating: "h1", count: Bounds.steps))\"/>"),
      .write(
        "art/towel.svg", "<svg xmlns=\"\(svg)\" viewBox=\"0 0 4 3\"><path d=\"M0 0 L1\"/><circle r=\"1em\"/></svg>"),
    ],
    .pictureScript: [
      picture("<script>1</script><path onclick=\"1\" d=\"M0 0\"/>"),
      .write("art/towel.svg", "<?xml-stylesheet href=\"a.css\"?>\n<svg/>"),
    ],
    .pictureReference: [
      picture(
        "<path fill=\"url(http://example.org/a)\"/>\n<g xlink:href=\"#a\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>"
          + "\n<g style=\"mask: URL('file:///etc/passwd')\"/>")
    ],
    .pictureCount: [
      picture(String(repeating: "<g/>", count: Bounds.elements)),
      .write(
        "art/towel.svg",
        "<svg xmlns=\"\(svg)\" viewBox=\"0 0 99 75\"><clipPath id=\"a\"><path d=\"M0 0\(String(repeating: "h1", count: 99))\"/>"
          + "</clipPath>\(String(repeating: "<g clip-path=\"url(#a)\"/>", count: 51))</svg>"),
    ],
    .pictureDepth: [
      picture(
        String(repeating: "<g>", count: Bounds.depth) + String(repeating: "</g>", count: Bounds.depth))
    ],
    .pictureSize: [
      picture("<g transform=\"translate(-9)\">\n<rect width=\"9\" height=\"9e9\"/></g>", "viewBox=\"0 0 4 3\""),
      .change("art/towel.svg", "0 0 40 30", "0 0 400 3"),
    ],
  ]

  @Test("the pack that the others are made from is good")
  func good() throws {
    let library = try BrokenPack([]).library()
    #expect(library.refused.isEmpty)
    #expect(library.contexts["swim-lesson"]?.languages == ["en", "es"])
  }

  @Test("each rule but the one of two packs has its pack")
  func complete() { #expect(Set(Self.cases.keys) == Set(PackRule.allCases).subtracting([.packTwice])) }

  @Test("what is said of it, whole", arguments: cases.keys.sorted { $0.rawValue < $1.rawValue })
  func broken(_ rule: PackRule) throws {
    let pack = try BrokenPack(try #require(Self.cases[rule]))
    let report = try pack.report()
    #expect(report.contains("[\(rule.rawValue)]"))
    let file = BrokenPack.fixtures.appending(path: "expected/\(rule.rawValue).txt")
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    guard let expected = try? String(contentsOf: file, encoding: .utf8), !isRecording else {
      try report.write(to: file, atomically: true, encoding: .utf8)
      if !isRecording { Issue.record("\(rule.rawValue).txt was not there; it is written now: read it") }
      return
    }
    #expect(report == expected)
  }
}
