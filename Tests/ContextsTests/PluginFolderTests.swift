import Contexts
import Foundation
import Handout
import Testing

@testable import ContextPack

@Suite("One folder, one plugin, one target")
struct PluginFolderTests {
  private static let plugins = Bench.root.appendingPathComponent("Plugins")

  private func folders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Self.plugins.path)
      .filter { FileManager.default.fileExists(atPath: Self.plugins.appendingPathComponent("\($0)/\($0).swift").path) }
      .sorted()
  }

  @Test("the folders are the registered layouts")
  func registry() throws {
    #expect(try folders() == [any LayoutPlugin.Type].bundled.map { String(describing: $0) }.sorted())
  }

  @Test("the folders are the targets of Package.swift")
  func package() throws {
    let manifest = try String(contentsOf: Bench.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let list = try #require(manifest.firstMatch(of: /let plugins = \[([^\]]*)\]/)?.1)
    #expect(try folders() == list.matches(of: /"(\w+)"/).map { String($0.1) }.sorted())
  }

  @Test("a plugin imports Handout and nothing else")
  func imports() throws {
    for folder in try folders() {
      let source = Self.plugins.appendingPathComponent(folder)
      for file in try FileManager.default.contentsOfDirectory(atPath: source.path) where file.hasSuffix(".swift") {
        let text = try String(contentsOf: source.appendingPathComponent(file), encoding: .utf8)
        let imports = text.matches(of: /import (\w+)/).map { String($0.1) }
        #expect(Set(imports) == ["Handout"], "\(folder)/\(file)")
      }
    }
  }

  @Test("each context names a layout that is registered")
  func layouts() throws {
    let bench = try Bench()
    #expect(bench.library.contexts.keys.sorted() == Kind.contexts)
    for facts in bench.library.contexts.values { #expect(bench.layouts[facts.layout] != nil) }
  }
}
