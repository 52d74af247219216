import Foundation
import Testing

@Suite("takehome new", .timeLimit(.minutes(5)))
struct NewTests {
  static let layouts = ["sequence", "book", "cards", "trail", "coloring", "grid"]

  @Test("a context of each layout prints at once, and two edits make it clean", arguments: layouts)
  func context(_ layout: String) async throws {
    let desk = try Desk()
    #expect(try await desk.run("new", "context", "swim-lesson", "--layout", layout).code == 0)
    #expect(try await desk.run("preview", "swim-lesson", "-o", "look.png").code == 0)
    let open = try await desk.run("lint", "contexts/swim-lesson")
    #expect(open.code == 1 && open.output.matches(of: /\[words\.placeholder\]/).count == 2)
    try desk.fill("swim-lesson")
    let clean = try await desk.run("lint", "contexts/swim-lesson")
    #expect(clean.transcript.contains("1 pack, 0 findings"), "\(clean.transcript)")
    #expect(try await desk.run("sheet", "swim-lesson", "--name", "Mia", "-o", "mia.pdf").code == 0)
    #expect(try await desk.run("verify", "mia.pdf").code == 0)
  }

  @Test("what cannot be begun is refused, and nothing is written over")
  func refusals() async throws {
    let desk = try Desk()
    try await desk.pack()
    let calls = [
      ["context", "Swim Lesson"], ["context", "bath-time"], ["context", "swim-lesson"], ["context", "strokes"],
      ["context", "nap", "--layout", "trial"], ["layout", "puppet"],
      ["layout", "PuppetShow", "--takehome", "nowhere"],
    ]
    var outcomes: [Outcome] = []
    for call in calls { outcomes.append(try await desk.run(Repository.command, ["new"] + call)) }
    try Snapshot.check(outcomes.transcript, "new-refusals")
  }

  @Test("a layout is a package under its own name, and what is there is left alone")
  func layout() async throws {
    let desk = try Desk()
    #expect(try await desk.run("new", "layout", "PuppetShow").code == 0)
    let files = try desk.files(in: "PuppetShow")
    #expect(
      files.contains("Sources/PuppetShow/PuppetShow.swift") && files.contains("Contexts/puppet-show/context.yaml"))
    for file in files where file.hasSuffix(".swift") || file.hasSuffix(".yaml") {
      #expect(!String(decoding: try desk.bytes("PuppetShow/\(file)"), as: UTF8.self).contains("SwimTime"), "\(file)")
    }
    #expect(try await desk.run("new", "layout", "PuppetShow").code == 73)
  }
}
