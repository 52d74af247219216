import Foundation
import Testing

@testable import ContextPack

@Suite("What a picture may hold")
struct PictureCheckTests {
  private static let svg = "xmlns=\"http://www.w3.org/2000/svg\""

  private func rules(_ inside: String, root: String = "viewBox=\"0 0 40 30\"", before: String = "") -> [String] {
    problems(Array("\(before)<svg \(Self.svg) \(root)>\(inside)</svg>".utf8))
  }

  private func problems(_ bytes: [UInt8]) -> [String] {
    PictureCheck.check(bytes, named: "x.svg").problems.compactMap(\.rule)
  }

  @Test(
    "what drawing programs write is taken",
    arguments: [
      "<g id=\"layer1\" inkscape:label=\"a\" xmlns:inkscape=\"http://www.inkscape.org/\"><path d=\"m 1,2 c 0 0 1e0.5 1-1\" "
        + "style=\"fill:none;stroke:#000000;stroke-width:0.3px;stroke-dasharray:none;stroke-opacity:1;font-family:'A b'\"/></g>",
      "<path d=\"M1.5.5-2.5 1l3 4H5V6h-1v1zS1 2 3 4s1 2 3 4Q1 2 3 4T5 6q1 1 2 2t1 1A5 5 0 0110 10a1 1 0 1 0-2-2Z\"/>",
      "<g transform=\"translate(-800,-1200) matrix(1 0 0 1 0 0) scale(.5)\"><path d=\"M1600 2430z\"/></g>",
      "<clipPath id=\"clip0_1\"><rect width=\"40\" height=\"30\"/></clipPath><g clip-path=\"url(#clip0_1)\"><circle r=\"3mm\"/></g>",
      "<polygon points=\"1,2 3,4 5,6\" fill-rule=\"evenodd\" opacity=\"1\"/><line x2=\"50%\"/><ellipse rx=\"auto\" ry=\"2\"/>",
      "<title lang=\"en\">A &amp; B</title><desc><![CDATA[<b>]]></desc><!-- a -->",
    ])
  func taken(_ inside: String) { #expect(rules(inside) == []) }

  @Test(
    "no effect gets in, however it is written",
    arguments: [
      "filter=\"blur(9px)\"", "style=\"filter:blur(9px)\"", "style=\"FILTER : drop-shadow(1px 1px)\"",
      "style=\"fill:red;/**/filter:blur(9px)\"", "style=\"fil\\74 er:blur(9px)\"", "opacity=\".5\"",
      "style=\"mix-blend-mode:multiply\"", "stroke-dasharray=\".0001\"", "style=\"transform:scale(9e9)\"",
      "vector-effect=\"non-scaling-stroke\"", "clipPathUnits=\"objectBoundingBox\"", "mask=\"none none\"",
      "fill=\"\\75rl(#a)\"", "unknown=\"1\"", "style=\"fill\"", "transform=\"scale(9\"", "transform=\"warp(9)\"",
      "transform=\"\(String(repeating: "scale(1)", count: 200))\"", "stroke-width=\"1em\"", "stroke-width=\"-1\"",
    ])
  func effects(_ attribute: String) { #expect(rules("<path \(attribute) d=\"M1 1h1\"/>") == ["picture.attribute"]) }

  @Test(
    "nothing refers to anything else",
    arguments: [
      "href=\"#a\"", "xlink:href=\"a.svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "xml:base=\"file:///\"",
      "fill=\"url(#a)\"", "fill=\"URL(http://example.org)\"", "style=\"fill:red;marker:url(#a)\"",
      "clip-path=\"url(a.svg#b)\"", "clip-path=\"url('#b')\"", "fill=\"&#x75;rl(#a)\"",
    ])
  func references(_ attribute: String) { #expect(rules("<path \(attribute) d=\"M1 1h1\"/>") == ["picture.reference"]) }

  @Test(
    "no declaration and no instruction, before the parser meets it",
    arguments: [
      ("<!DOCTYPE svg>", "picture.entity"), ("<!doctype svg [<!ENTITY a 'b'>]>", "picture.entity"),
      ("<!ENTITY a 'b'>", "picture.entity"), ("<?a?>", "picture.script"),
      ("<?xml-stylesheet href='a'?>", "picture.script"),
      ("<?php a ?>", "picture.script"), (" <?xml version=\"1.0\"?>", "picture.script"),
    ])
  func declarations(_ before: String, _ rule: String) {
    #expect(rules("", before: before) == [rule])
    #expect(rules(before) == [rule])
  }

  @Test(
    "only one encoding, however long the declaration is",
    arguments: ["UTF-7", "ISO-8859-1", "UTF-16", "EBCDIC-US", "x"], ["", String(repeating: " ", count: 5000)])
  func encodings(_ name: String, _ space: String) {
    #expect(rules("", before: "<?xml version=\"1.0\" \(space)encoding = '\(name)'?>") == ["picture.encoding"])
  }

  @Test(
    "a document that is not whole is refused, whatever the parser makes of it",
    arguments: [
      "<g>", "</g>", "<g></path></g>", "</svg>", "</svg>x<svg>", "<path d=<g/>/>", "<g></</g>g>", "&x;",
      "\u{1}",
      "<g fill=\"red\" fill=\"red\"/>", "]]>", "<g",
    ])
  func broken(_ inside: String) { #expect(rules(inside) == ["picture.xml"]) }

  @Test("nor is one that stops before its end", arguments: [1, 9, 80])
  func cut(_ bytes: Int) {
    let whole = "<svg \(Self.svg) viewBox=\"0 0 4 3\"><g><path d=\"M1 1h1\"/></g></svg>"
    #expect(problems(Array(whole.utf8.prefix(bytes))) == ["picture.xml"])
    #expect(problems(Array(whole.utf8.dropLast())) == ["picture.xml"])
    #expect(problems(Array(whole.utf8)) == [])
  }

  @Test("the usual declaration is taken, with a byte order mark too")
  func declaration() {
    #expect(rules("", before: "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n") == [])
    #expect(rules("", before: "\u{FEFF}<?xml\tversion=\"1.0\"?>\n") == [])
    #expect(problems([0xFF, 0xFE] + "<svg/>".utf8.flatMap { [$0, 0] }) == ["picture.encoding"])
    #expect(problems(Array("<svg \(Self.svg) viewBox=\"0 0 4 3\"/>\0".utf8)) == ["picture.encoding"])
  }

  @Test(
    "a shape is of four numbers that can be drawn",
    arguments: [
      "", "viewBox=\"0 0 40\"", "viewBox=\"x 0 0 40 30\"", "viewBox=\"0 0 nan 30\"", "viewBox=\"0 0 inf inf\"",
      "viewBox=\"0 0 1e-300 1e-300\"", "viewBox=\"0 0 -4 3\"", "viewBox=\"0 0 0x9 9\"", "viewBox=\"1e9 0 4 3\"",
      "viewBox=\"0 0 80 9\"", "viewbox=\"0 0 4 3\"",
    ])
  func boxes(_ root: String) { #expect(rules("", root: root) == ["picture.size"]) }

  @Test(
    "nothing is drawn far away, by whatever way it gets there",
    arguments: [
      "<rect x=\"-500\" width=\"9\" height=\"9\"/>", "<circle r=\"1e38\"/>",
      "<path d=\"M0 0\(String(repeating: "l9 9", count: 99))\"/>",
      "<g transform=\"scale(100)\"><g transform=\"scale(100)\"><path d=\"M1 1\"/></g></g>",
      "<path d=\"M0 0q39 0-9 0\(String(repeating: "T9 0T-9 0", count: 9))\"/>", "<path d=\"M0 0A99 99 0 0 1 1 1\"/>",
      "<path d=\"M0 0A1 99 0 0 1 9 1\"/>", "<line x2=\"9in\"/>", "<path stroke-width=\"50\" d=\"M1 1h1\"/>",
      "<g stroke-width=\"9\"><g transform=\"scale(9)\"><path d=\"M1 1h1\"/></g></g>",
      "<polyline points=\"0 0 1 1 999 9\"/>",
      "<clipPath id=\"a\"><path d=\"M9 9z\"/></clipPath><g transform=\"scale(50)\" clip-path=\"url(#A)\"/>",
    ])
  func far(_ inside: String) { #expect(rules(inside) == ["picture.size"]) }

  @Test(
    "a shape is read to its end",
    arguments: [
      "<path d=\"M0 0 L1\"/>", "<path d=\"0 0\"/>", "<path d=\"M0 0 x\"/>", "<path d=\"M0 0 A1 1 0 2 0 1 1\"/>",
      "<polygon points=\"1 2 x\"/>", "<circle r=\"big\"/>", "<rect width=\"1e999\"/>", "<path d=\"M0 0l.e1 1\"/>",
    ])
  func unread(_ inside: String) { #expect(rules(inside) == ["picture.path"]) }

  @Test("a path takes its steps, and a picture those of all its paths and clip paths")
  func steps() {
    func path(_ steps: Int) -> String { "<path d=\"M0 0\(String(repeating: "z", count: steps - 1))\"/>" }
    func clip(_ steps: Int, _ uses: Int) -> String {
      "<clipPath id=\"a\">\(path(steps))</clipPath>" + String(repeating: "<g clip-path=\"url(#a)\"/>", count: uses)
    }
    #expect(rules(path(Bounds.steps)) == [])
    #expect(rules(path(Bounds.steps + 1)) == ["picture.path"])
    #expect(rules(String(repeating: path(Bounds.steps), count: Bounds.elements / Bounds.steps)) == [])
    #expect(
      rules(String(repeating: path(Bounds.steps), count: Bounds.elements / Bounds.steps) + path(1)) == ["picture.count"]
    )
    #expect(rules(clip(Bounds.clipSteps, Bounds.elements / Bounds.clipSteps)) == [])
    #expect(rules(clip(Bounds.clipSteps, Bounds.elements / Bounds.clipSteps + 1)) == ["picture.count"])
    #expect(rules(clip(Bounds.clipSteps + 1, 1)) == ["picture.path"])
    #expect(rules("<clipPath id=\"a\" clip-path=\"url(#a)\"/>") == ["picture.reference"])
    #expect(rules("<clipPath id=\"a\"><path clip-path=\"url(#a)\" d=\"M0 0\"/></clipPath>") == ["picture.reference"])
  }

  @Test("of very many faults a few are told")
  func many() { #expect(rules(String(repeating: "<text onclick=\"a\"/>", count: 900)).count <= 7) }
}
