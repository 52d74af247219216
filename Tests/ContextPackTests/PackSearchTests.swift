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

  private func refusal() -> String {
    do {
      _ = try library()
      return ""
    } catch { return "\(error)" }
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
    #expect(refusal().contains("/swim") && refusal().contains("/BathTime/Context"))
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

  @Test(
    "a broken pack is refused with its file, line and column, what is wrong and what to do",
    arguments: [
      (
        "context.yaml", "oil: if-approved", "oil: sometimes",
        "context.yaml:6:6: `oil` must be `never` or `if-approved`."
      ),
      ("context.yaml", "manifestVersion: 1", "manifestVersion: 9", "context.yaml:1:18: `manifestVersion` must be 1."),
      ("context.yaml", "scene: art/scene.svg", "scene: ../scene.svg", "must be a path inside the pack"),
      (
        "context.yaml", "  - { id: slippery, required: true }", "  - { id: slippery, required: false }",
        "`required: true`"
      ),
      ("text/en.yaml", "reviewStatus: draft", "reviewStatus: signed", "must be `draft`: nobody has signed yet."),
      ("text/en.yaml", "  warm-room:", "  other-room:", "has no `warm-room`. Add it."),
    ])
  func broken(_ file: String, _ old: String, _ new: String, _ message: String) throws {
    try pack(file: file, replacing: old, with: new)
    #expect(refusal().contains(message), "\(refusal())")
  }

  @Test("a picture that is a link out of the pack is never read")
  func link() throws {
    try pack()
    let scene = folder.appendingPathComponent("swim/art/scene.svg")
    try FileManager.default.removeItem(at: scene)
    try FileManager.default.createSymbolicLink(atPath: scene.path, withDestinationPath: "/etc/passwd")
    #expect(refusal().contains("it leads out of the pack"))
  }

  @Test("a file beyond its bound is refused before it is read")
  func large() throws {
    try pack()
    let scene = folder.appendingPathComponent("swim/art/scene.svg")
    try Data(repeating: 0x20, count: PackFolder.mostPicture + 1).write(to: scene)
    #expect(refusal().contains("at most \(PackFolder.mostPicture) are read"))
  }
}
