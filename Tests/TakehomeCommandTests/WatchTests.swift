import Foundation
import Testing

@Suite("takehome preview --watch and contexts --gallery", .timeLimit(.minutes(5)))
struct WatchTests {
  @Test("a saved word is drawn, a broken file keeps the last good page and is said, and mending it is drawn again")
  func watch() async throws {
    let desk = try Desk()
    try await desk.pack()
    let said = desk.folder.appending(path: "said.txt")
    try Data().write(to: said)
    let child = try desk.start(
      Repository.command, ["preview", "swim-lesson", "--watch", "-o", "look.png"], errors: said.path)
    defer { kill(child.id, SIGKILL) }
    // Two files whose names are the same letters in other bytes.
    for name in ["\u{E9}", "e\u{301}"] { try desk.write("", to: "contexts/swim-lesson/\(name)") }
    let text = "contexts/swim-lesson/text/en.yaml"
    let first = try await desk.picture(other: Data())
    try desk.change(text, "Stay off", "Keep off")
    let second = try await desk.picture(other: first)
    try desk.change(text, "remember:", "rember:")
    try await until { try String(contentsOf: said, encoding: .utf8).contains("The last good pages stay") }
    #expect(try String(contentsOf: said, encoding: .utf8).contains("did you mean `remember`?"))
    #expect(try desk.bytes("look.png") == second)
    try desk.change(text, "rember:", "remember:")
    try desk.change(text, "Keep off", "Stay off")
    let third = try await desk.picture(other: second)
    #expect(third == first)
  }

  @Test("the contact sheet has a figure for each routine, and is a good document")
  func gallery() async throws {
    let desk = try Desk()
    #expect(try await desk.run("contexts", "--gallery", "gallery.pdf").code == 0)
    #expect(try await desk.run("verify", "gallery.pdf").code == 0)
  }

  @Test("each routine has its figure on the contact sheet", .enabled(if: Tool.pdftotext.isInstalled))
  func figures() async throws {
    let desk = try Desk()
    let contexts = try await desk.run("contexts").output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first
    }
    _ = try await desk.run("contexts", "--gallery", "gallery.pdf")
    let words = try await desk.run(Tool.pdftotext.url, ["gallery.pdf", "-"]).output
    for id in contexts { #expect(words.matches(of: try Regex("(?m)^\(id) \\(")).count == 1, "\(id)") }
  }
}

/// Waits for something that another process does; the suite's time limit ends a wait in vain.
private func until(_ holds: () throws -> Bool) async throws {
  while try !holds() { try await Task.sleep(for: .milliseconds(20)) }
}

extension Desk {
  /// The preview once it is another than before.
  fileprivate func picture(other before: Data) async throws -> Data {
    var found = before
    try await until {
      found = (try? bytes("look.png")) ?? before
      return found != before
    }
    return found
  }
}
