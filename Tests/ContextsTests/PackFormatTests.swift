import Contexts
import Foundation
import Handout
import Testing

@testable import ContextPack

@Suite("The pack format as editors and people read it")
struct PackFormatTests {
  private func check(_ text: String, _ path: String) throws {
    let file = Bench.root.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8), "\(path) is made by `make record`")
  }

  @Test("the schemas that ship are the reader's own description")
  func schemas() throws {
    let bench = try Bench()
    let schemas = PackFormat.schemas(
      strokes: bench.library.strokes.records.map(\.id.rawValue), layouts: bench.layouts.ids.map(\.rawValue))
    #expect(schemas.count == 2)
    for (name, text) in schemas { try check(text, "Assets/Schema/\(name)") }
  }

  @Test("so is the reference")
  func reference() throws { try check(PackFormat.reference, "docs/pack-format.md") }

  @Test("every file of a shipped pack names its schema, by a path that leads there")
  func named() throws {
    for facts in try Bench().library.contexts.values {
      let folder = try #require(try Bench().library.folder(of: facts.id))
      let files = ["context.yaml"] + facts.languages.map { "text/\($0).yaml" }
      for name in files {
        let file = URL(filePath: folder).appending(path: name)
        let first = try #require(try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first)
        let path = try #require(first.firstMatch(of: /^# yaml-language-server: \$schema=(.+)$/)?.1, "\(file.path)")
        let schema = file.deletingLastPathComponent().appending(path: String(path)).standardized
        #expect(FileManager.default.fileExists(atPath: schema.path), "\(file.path)")
        #expect(schema.lastPathComponent == (name == "context.yaml" ? "context" : "text") + ".schema.json")
      }
    }
  }
}
