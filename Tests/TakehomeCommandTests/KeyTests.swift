import Foundation
import Testing

@testable import TakehomeCommand

@Suite("what the key of a sheet is made of", .timeLimit(.minutes(5))) struct KeyTests {
  @Test("program, layout protocol, libraries, fonts, shared words and date are in it, each by itself")
  func house() {
    let changes: [String: (inout House) -> Void] = [
      "engine": { $0.engine += ".1" },
      "build": { $0.build = "1e9f" },
      "protocolVersion": { $0.protocolVersion += 1 },
      "libraries": { $0.libraries[0] += ".1" },
      "fonts": { $0.fonts[0] += "1" },
      "shared": { $0.shared = "b" },
      "created": { $0.created = "2026-01-02T00:00:00Z" },
    ]
    let house = House(shared: "a")
    #expect(Set(Mirror(reflecting: house).children.compactMap(\.label)) == Set(changes.keys))
    let all = changes.values.map { change in
      var changed = house
      change(&changed)
      return changed.ingredients
    }
    #expect(Set(all + [house.ingredients]).count == changes.count + 1)
  }

  @Test("the linker's identifier is found among the notes of a program, whatever stands around it")
  func buildID() throws {
    func note(_ kind: UInt8, _ name: String, _ said: [UInt8]) -> [UInt8] {
      let name = Array(name.utf8) + [0]
      func padded(_ bytes: [UInt8]) -> [UInt8] { bytes + Array(repeating: 0, count: (4 - bytes.count % 4) % 4) }
      return [UInt8(name.count), 0, 0, 0, UInt8(said.count), 0, 0, 0, kind, 0, 0, 0] + padded(name) + padded(said)
    }
    func found(_ notes: [UInt8]) -> String? { notes.withUnsafeBytes { BuildID.identifier(in: $0) } }
    let good = note(3, "GNU", [0x0A, 0xFF, 0x10])
    #expect(found(good) == "0aff10")
    #expect(found(note(1, "GNU", [1, 2, 3, 4]) + note(3, "GNUX", [5]) + good) == "0aff10")
    #expect(found(note(4, "GNU", [1])) == nil)
    #expect(found(Array(good.dropLast(4))) == nil)
    #expect(found([]) == nil)
    #expect(BuildID.own?.count == 40)
  }

  @Test("another build of the program gives another key")
  func builds() async throws {
    let desk = try Desk()
    try desk.caseload(1)
    var program = try Data(contentsOf: Repository.command)
    // A note of this kind, of GNU's, of twenty bytes.
    let head = Data([4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0] + Array("GNU\0".utf8))
    let note = try #require(program.range(of: head))
    program[note.upperBound] ^= 1
    try desk.write(program, to: "other")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: desk.folder.appending(path: "other").path)
    let first = try await key(desk)
    #expect(try await key(desk) == first)
    #expect(try await key(desk, of: desk.folder.appending(path: "other")) != first)
  }

  @Test("a font is told by its family, file names and lengths, the bold face too")
  func fonts() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fonts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (regular, bold) = (folder.appending(path: "A-Regular.ttf"), folder.appending(path: "A-Bold.ttf"))
    try Data([1, 2]).write(to: regular)
    try Data([1, 2, 3]).write(to: bold)
    #expect(FontFiles.described("A", regular.path) == "A: A-Bold.ttf 3 A-Regular.ttf 2")
    try Data([1]).write(to: bold)
    #expect(FontFiles.described("A", regular.path) == "A: A-Bold.ttf 1 A-Regular.ttf 2")
    #expect(FontFiles.described("A", nil) == "A: none")
  }

  /// The keys of one sheet under the words and pictures of a folder.
  private func key(
    _ desk: Desk, of program: URL = Repository.command, _ flags: [String] = [], environment: [String: String] = [:]
  ) async throws -> String {
    let call = ["batch", "many.csv", "-o", "out", "-q"] + flags
    #expect(try await desk.run(program, call, environment: environment).code == 0)
    let line = try desk.bytes("out/receipts.jsonl")
    let receipt = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
    return try #require(receipt["key"] as? String)
  }

  @Test("a form, a date, a word of the pack, of the strokes or of all sheets, or a picture gives another key")
  func command() async throws {
    let desk = try Desk()
    try desk.caseload(1)
    for folder in ["Assets", "Plugins", "Packs"] {
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: folder), to: desk.folder.appending(path: folder))
    }
    let home = ["TAKEHOME_ASSETS": desk.folder.path]
    let first = try await key(desk, environment: home)
    #expect(try await key(desk) == first, "the folder's place is no ingredient")
    var keys = [first]
    for flags in [["--also", "es"], ["--mini-cards"], ["--names", "blank"]] {
      keys.append(try await key(desk, flags, environment: home))
    }
    keys.append(try await key(desk, environment: home.merging(["SOURCE_DATE_EPOCH": "0"]) { $1 }))
    let files = [
      "Plugins/CarWait/Context/text/en.yaml", "Assets/Strokes/text/en.yaml", "Assets/Strokes/strokes.yaml",
      "Assets/Common/text/es.yaml", "Assets/Common/art/cue.stop.svg", "Assets/Strokes/art/hold.svg",
    ]
    for file in files {
      try desk.write(try desk.bytes(file) + Data("\n".utf8), to: file)
      keys.append(try await key(desk, environment: home))
    }
    #expect(Set(keys).count == keys.count)
    for file in ["Plugins/StoryTime/Context/text/en.yaml", "Assets/Samples/caseload.csv", "Assets/Strokes/README.md"] {
      try desk.write(try desk.bytes(file) + Data("\n".utf8), to: file)
    }
    #expect(try await key(desk, environment: home) == keys.last, "what the sheet does not use is no ingredient")
  }
}
