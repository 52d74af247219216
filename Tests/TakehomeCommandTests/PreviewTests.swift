import Foundation
import Testing

@Suite("takehome preview", .timeLimit(.minutes(5))) struct PreviewTests {
  @Test("draws each page, the second as look-2.png, and prints each path")
  func pages() async throws {
    let desk = try Desk()
    let look = try await desk.run("preview", "story-time", "--language", "es", "-o", "look.png")
    #expect((look.output, look.errors, look.code) == ("look.png\nlook-2.png\n", "", 0))
    #expect(try desk.files() == ["look-2.png", "look.png"])
    for file in try desk.files() { #expect(try desk.bytes(file).starts(with: [0x89, 0x50, 0x4E, 0x47])) }
  }

  @Test(
    "the names follow the path that is given",
    arguments: [
      ("", ["car-wait-en-2.png", "car-wait-en.png"]), ("a.b/look", ["a.b/look", "a.b/look-2.png"]),
      ("a.b/l.o.png", ["a.b/l.o-2.png", "a.b/l.o.png"]),
    ])
  func names(_ path: String, _ files: [String]) async throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(at: desk.folder.appending(path: "a.b"), withIntermediateDirectories: true)
    let flags = path.isEmpty ? [] : ["-o", path]
    let look = try await desk.run(Repository.command, ["preview", "car-wait", "--resolution", "36"] + flags)
    #expect(look.code == 0)
    #expect(try desk.files().filter { $0 != "a.b" } == files)
  }

  @Test("what cannot be drawn is refused in one line")
  func refusals() async throws {
    let desk = try Desk()
    var outcomes: [Outcome] = []
    let calls: [[String]] = [
      ["bath-tme"], ["bath-time", "--resolution", "35"], ["bath-time", "--resolution", "601"],
      ["bath-time", "-o", "nope/look.png"], ["bath-time", "-o", ""], ["bath-time", "--name", "\u{1F600}"],
    ]
    for call in calls { outcomes.append(try await desk.run(Repository.command, ["preview"] + call)) }
    #expect(try desk.files() == [])
    try Snapshot.check(outcomes.transcript, "preview-refusals")
  }
}
