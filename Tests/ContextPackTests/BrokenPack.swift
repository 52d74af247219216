import Foundation
import Handout
import Testing

@testable import ContextPack

/// One way to break a good pack.
enum Breakage: Sendable {
  case change(_ file: String, _ old: String, _ new: String)
  case write(_ file: String, _ text: String)
  case bytes(_ file: String, _ bytes: [UInt8])
  case link(_ file: String, to: String)
  case pipe(_ file: String)
  case remove(_ file: String)

  func apply(to pack: URL) throws {
    switch self {
    case .change(let name, let old, let new):
      let file = pack.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      try #require(text.contains(old), "the good pack has no \(old)")
      try text.replacing(old, with: new, maxReplacements: 1).write(to: file, atomically: true, encoding: .utf8)
    case .write(let name, let text): try Data(text.utf8).write(to: pack.appending(path: name))
    case .bytes(let name, let bytes): try Data(bytes).write(to: pack.appending(path: name))
    case .link(let name, let target):
      try? FileManager.default.removeItem(at: pack.appending(path: name))
      try FileManager.default.createSymbolicLink(atPath: pack.appending(path: name).path, withDestinationPath: target)
    case .pipe(let name):
      try? FileManager.default.removeItem(at: pack.appending(path: name))
      #expect(mkfifo(pack.appending(path: name).path, 0o600) == 0)
    case .remove(let name): try FileManager.default.removeItem(at: pack.appending(path: name))
    }
  }
}

/// A copy of the good pack, broken on purpose; gone when the test ends.
final class BrokenPack {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let fixtures = root.appending(path: "Tests/ContextPackTests/Fixtures")

  let folder: URL

  init(_ breakages: [Breakage]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "broken-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Self.fixtures.appending(path: "good"), to: folder.appending(path: "PACK"))
    for breakage in breakages { try breakage.apply(to: folder.appending(path: "PACK")) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A library with this pack beside the shipped ones.
  func library() throws -> Library {
    let home = try HomeFolder(environment: ["TAKEHOME_ASSETS": Self.root.path])
    return try Library(
      home, search: PackSearch([folder.path], home: home, environment: [:]),
      layouts: ["sequence", "book", "cards", "trail", "coloring", "grid"])
  }

  /// What reads packs beside the shipped ones, with what these know.
  private static let reader = Result {
    let home = try HomeFolder(environment: ["TAKEHOME_ASSETS": root.path])
    let library = try Library(home, search: PackSearch([], home: home, environment: [:]), of: "bath-time")
    let layouts = ["sequence", "book", "cards", "trail", "coloring", "grid"]
    return PackReader(
      format: ContextFormat(strokes: library.strokes.records.map(\.id.rawValue), layouts: layouts),
      languages: ["ar", "en", "es", "zh-Hans"], sha256: nil)
  }

  /// This pack, read by itself: quicker than a library.
  func pack() throws -> Pack {
    try Self.reader.get().pack(PackDraft(PackFolder(path: folder.appending(path: "PACK").path)))
  }

  /// The rules that it breaks.
  func rules() throws -> [String] {
    do {
      _ = try pack()
      return []
    } catch let error as PackError { return error.problems.compactMap(\.rule) }
  }

  /// Everything that is said of the pack.
  func report() throws -> String {
    let said = try library().refused.map(\.error.report).joined(separator: "\n")
    return said.replacing(folder.path + "/", with: "").replacing(Self.root.path, with: "<home>") + "\n"
  }
}
