import Foundation
import Handout
import Testing

@testable import ContextPack

@Suite("Packs of one's own")
struct PackSearchTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private let home: HomeFolder
  private let folder: URL

  init() throws {
    home = try HomeFolder(environment: ["TAKEHOME_ASSETS": Self.root.path])
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("packs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A copy of the bath pack under another id, with one change in one of its files.
  private func pack(
    _ id: String = "swim-lesson", in name: String = "swim", file: String = "context.yaml",
    replacing old: String = "", with new: String = ""
  ) throws {
    let place = folder.appendingPathComponent(name)
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("Plugins/BathTime/Context"), to: place)
    try change(place.appendingPathComponent("context.yaml"), "id: bath-time", "id: \(id)")
    if !old.isEmpty { try change(place.appendingPathComponent(file), old, new) }
  }

  private func change(_ file: URL, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old), "the fixture has no \(old)")
    try text.replacingOccurrences(of: old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  private func library() throws -> Library {
    try Library(home, search: PackSearch([folder.path], home: home, environment: [:]))
  }

  @Test("a folder of packs adds its contexts to the built-in ones")
  func adds() throws {
    try pack()
    let library = try library()
    #expect(library.contexts["swim-lesson"]?.layout == "sequence")
    #expect(library.contexts["bath-time"] != nil)
    #expect(try !library.picture("swim-lesson/scene").isEmpty)
  }

  @Test("a pack may be named itself")
  func itself() throws {
    try pack()
    let search = PackSearch([folder.appendingPathComponent("swim").path], home: home, environment: [:])
    #expect(try Library(home, search: search).contexts["swim-lesson"] != nil)
  }

  @Test("the same id twice is refused, and both places are named")
  func twice() throws {
    try pack("bath-time")
    let refused = try library().refused.map { "\($0.error)" }
    #expect(refused.count == 2 && refused.allSatisfy { $0.contains("/swim") && $0.contains("/BathTime/Context") })
  }

  @Test("the search path is the user's folders first, the built-in ones last")
  func order() {
    let search = PackSearch(
      ["mine"], home: home,
      environment: ["TAKEHOME_CONTEXTS": "/a:/b", "XDG_DATA_HOME": "/x", "XDG_DATA_DIRS": "/y:/z"])
    #expect(
      search.folders.dropLast(2) == [
        "mine", "/a", "/b", "contexts", "/x/takehome/contexts", "/y/takehome/contexts", "/z/takehome/contexts",
      ])
  }

  @Test("a broken pack is left out and the others are there")
  func broken() throws {
    try pack(replacing: "oil: if-approved", with: "oil: sometimes")
    try pack("second", in: "second")
    let library = try library()
    #expect(library.refused.map(\.id) == ["swim-lesson"])
    #expect(library.contexts["swim-lesson"] == nil && library.contexts["second"] != nil)
  }

  @Test("of a pack that is not asked for only the manifest is read")
  func glance() throws {
    try pack(file: "text/en.yaml", replacing: "reviewStatus: draft", with: "reviewStatus: [")
    let search = PackSearch([folder.path], home: home, environment: [:])
    let library = try Library(home, search: search, of: "bath-time")
    #expect(library.refused.isEmpty && library.contexts["swim-lesson"] != nil)
  }
}
