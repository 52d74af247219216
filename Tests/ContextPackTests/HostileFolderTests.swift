import Foundation
import Handout
import Testing

@testable import ContextPack

@Suite("Folders that are made to harm")
struct HostileFolderTests {
  /// A library of two packs in one folder: one made by `break`, one good.
  private func library(_ name: String = "bad", _ spoil: (URL) throws -> Void) throws -> Library {
    let pack = try BrokenPack([])
    let bad = pack.folder.appending(path: name)
    try FileManager.default.createDirectory(at: bad, withIntermediateDirectories: true)
    try spoil(bad)
    return try pack.library()
  }

  private func expectGood(_ library: Library, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(library.contexts["swim-lesson"] != nil, sourceLocation: sourceLocation)
    // A pack that was only glanced at has no words and no pictures.
    #expect(!library.passages(of: "swim-lesson").isEmpty, sourceLocation: sourceLocation)
    #expect(!library.passages(of: "bath-time").isEmpty, sourceLocation: sourceLocation)
  }

  @Test("a manifest that cannot be read keeps no other pack from being read")
  func unreadable() throws {
    let library = try library { try Data("[".utf8).write(to: $0.appending(path: "context.yaml")) }
    #expect(library.refused.map(\.id) == [nil])
    try expectGood(library)
  }

  @Test(
    "what stands in a manifest's place is named, and nothing is opened",
    arguments: ["folder", "pipe", "nowhere", "loop", "/proc/self/fd/0", "/dev/zero", "/etc/passwd"])
  func places(_ kind: String) throws {
    let library = try library { bad in
      let place = bad.appending(path: "context.yaml")
      switch kind {
      case "folder": try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
      case "pipe": #expect(mkfifo(place.path, 0o600) == 0)
      case "loop": try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: "context.yaml")
      default: try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: kind)
      }
    }
    let rules = library.refused.flatMap(\.error.problems).compactMap(\.rule)
    #expect(rules == ["path.outside"] || rules == ["path.kind"])
    try expectGood(library)
  }

  @Test("of two packs with one id neither is used, both are named, and the others are there")
  func twins() throws {
    let library = try library { bad in
      try FileManager.default.removeItem(at: bad)
      try FileManager.default.copyItem(at: BrokenPack.root.appending(path: "Plugins/CarWait/Context"), to: bad)
    }
    #expect(library.contexts["car-wait"] == nil)
    #expect(library.refused.map(\.id) == ["car-wait", "car-wait"])
    #expect(library.refused.flatMap(\.error.problems).map(\.rule) == ["pack.twice", "pack.twice"])
    try expectGood(library)
  }

  @Test("a folder's name has no marks for a terminal in what is said, and makes no line of its own")
  func names() throws {
    let library = try library("a\u{1B}[31m\u{202E}\u{9B}\nall is well") {
      try Data("[".utf8).write(to: $0.appending(path: "context.yaml"))
    }
    let report = library.refused.map(\.error.report).joined()
    #expect(report.contains("/a?[31m???all is well/context.yaml:"))
    #expect(!report.unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\u{9B}"].contains($0) })
  }

  @Test("a file that grows, shrinks or is moved while it is read is never more than its bound")
  func bound() throws {
    let pack = try BrokenPack([])
    let file = pack.folder.appending(path: "PACK/art/scene.svg").path
    let sparse = try #require(fopen(file, "w"))
    ftruncate(fileno(sparse), 50 << 20)
    fclose(sparse)
    #expect(throws: PackProblem.self) { try PlainFile.bytes(file, name: "x", atMost: 100, .pictureBytes) }
    #expect(try pack.library().refused.flatMap(\.error.problems).map(\.rule) == ["picture.bytes"])
  }

  @Test("the pictures of a pack have a bound together, that of each its own")
  func pictures() throws {
    let path = "<path d=\"M0 0\(String(repeating: "z", count: Bounds.steps - 1))\"/>"
    let picture =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\">"
      + String(repeating: path, count: Bounds.elements / Bounds.steps) + "</svg>"
    let numbers = 0..<(Bounds.packSteps / Bounds.elements)
    let items = numbers.map { "  - { id: p\($0), picture: art/p\($0).svg }\n" }.joined()
    let words = numbers.map { "  p\($0): { text: x, alt: x }\n" }.joined()
    let breakages: [Breakage] =
      numbers.map { .write("art/p\($0).svg", picture) }
      + ["text/en.yaml", "text/es.yaml"].map { .change($0, "items:\n", "items:\n" + words) }
      + [.change("context.yaml", "items:\n", "items:\n" + items)]
    #expect(try BrokenPack(breakages + [.write("art/towel.svg", picture)]).rules() == ["picture.count"])
  }

  @Test("a record of reviews holds lines that a page and a terminal may show")
  func reviews() throws {
    func record(_ reviewer: String) -> Breakage {
      .write(
        "reviews.json",
        "[{\"language\": \"en\", \"reviewer\": \"\(reviewer)\", \"licence\": \"1\", \"date\": \"2026-01-02\", \"sha256\": \"a\"}]"
      )
    }
    #expect(try BrokenPack([record("A. Tester")]).rules() == [])
    for reviewer in ["A\\u001b[31m", "A\\u009b", "A\\u202e", "A\\n", "", String(repeating: "A", count: 81)] {
      #expect(try BrokenPack([record(reviewer)]).rules() == ["review.broken"], "\(reviewer)")
    }
  }

  @Test("nothing is written outside a pack", arguments: ["reviews.json", "translations.json", "text/en.yaml"])
  func writing(_ name: String) throws {
    let pack = try BrokenPack([])
    let folder = PackFolder(path: pack.folder.appending(path: "PACK").path)
    let outside = pack.folder.appending(path: "outside.txt")
    for isThere in [false, true] {
      if isThere { try Data().write(to: outside) }
      try Breakage.link(name, to: outside.path).apply(to: pack.folder.appending(path: "PACK"))
      #expect(throws: PackProblem.self) { try folder.target(name) }
    }
    try Breakage.pipe(name).apply(to: pack.folder.appending(path: "PACK"))
    #expect(throws: PackProblem.self) { try folder.target(name) }
    #expect(try folder.target("new.json") == folder.shown("new.json"))
    #expect(try folder.target("art/scene.svg").hasSuffix("/PACK/art/scene.svg"))
  }

  @Test("a record of reviews that would be written elsewhere is refused")
  func dangling() throws {
    #expect(try BrokenPack([.link("reviews.json", to: "../../nowhere")]).rules() == ["path.kind"])
  }

  @Test("a link in the place of the file that was looked at is not followed")
  func moved() throws {
    let pack = try BrokenPack([.link("art/towel.svg", to: "scene.svg")])
    let link = pack.folder.appending(path: "PACK/art/towel.svg").path
    #expect(throws: PackProblem.self) { try PlainFile.bytes(link, name: "x", atMost: 9999, .pictureBytes) }
    #expect(try pack.library().refused.isEmpty)
  }
}
