import Caseload
import Foundation
import HandoutTesting
import Testing

@Suite("takehome lint and explain", .timeLimit(.minutes(5)))
struct LintTests {
  @Test("everything that ships is clean, with no rule switched off")
  func shipped() async throws {
    let lint = try await Desk().run(
      "lint", Repository.root.appending(path: "Plugins").path, Repository.root.appending(path: "Packs").path,
      Repository.root.appending(path: "Assets").path)
    #expect(lint.code == 0, "\(lint.output)")
  }

  @Test("each rule of sheets, of translations and of signatures has a pack that breaks it")
  func rules() async throws {
    let desk = try Desk()
    for id in ["open", "long", "shy", "odd", "late", "signed"] { try await desk.pack(id, layout: "book") }
    try desk.change("contexts/open/text/en.yaml", "After the lesson.", "EDIT: when?")
    let long = String(repeating: "Stay off the edge of the pool and hold on to the rail, ", count: 5)
    try desk.change("contexts/long/text/en.yaml", "Stay off the edge.", long)
    let rows = ["a", "b", "c", "d"]
    let skip = rows.map { "\n  - { id: \($0), required: true }" }.joined()
    try desk.change("contexts/long/context.yaml", "skip: []", "skip:\(skip)")
    try desk.change("contexts/long/text/en.yaml", "skip: {}", "skip:\(rows.map { "\n  \($0): \"\(long)\"" }.joined())")
    try desk.change("contexts/shy/context.yaml", "allowed: [", "allowed: [leg.squeeze, ")
    try desk.change("contexts/odd/text/en.yaml", "After the lesson.", "After the \u{1F6DD}.")
    try translate("late", desk)
    #expect(try await desk.run("translations", "late", "--language", "es", "--accept").code == 0)
    try desk.change("contexts/late/text/en.yaml", "Stay off the edge.", "Stay far from the edge.")
    let sign = ["sign", "signed", "--language", "en", "--reviewer", "A. Tester", "--licence", "X 1"]
    #expect(try await desk.run(Repository.command, sign + ["--date", "2026-01-02"]).code == 0)
    try desk.change("contexts/signed/text/en.yaml", "Stay off the edge.", "Stay far from the edge.")
    let lint = try await desk.run("lint", "contexts")
    #expect(lint.code == 1)
    for rule in [
      "words.placeholder", "sheet.fits", "sheet.layout", "sheet.drawing", "translation.stale", "review.changed",
      "words.sentence-length",
    ] { #expect(lint.output.contains("[\(rule)]"), "\(rule) in \(lint.output)") }
  }

  @Test("as JSON it is a list, a file stands for its pack, and no pack is no input")
  func forms() async throws {
    let desk = try Desk()
    try await desk.pack()
    try desk.change("contexts/swim-lesson/context.yaml", "layout: cards", "layout: card")
    let json = try await desk.run("lint", "contexts/swim-lesson/text/en.yaml", "--format", "json")
    let found = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(found.map { $0["rule"] as? String } == ["layout.unknown"] && found.first?["line"] as? Int == 6)
    try desk.write("", to: "empty.yaml")
    let outcomes = [try await desk.run("lint", "nowhere"), try await desk.run("lint", "empty.yaml"), json]
    #expect(outcomes.map(\.code) == [66, 66, 1])
  }

  @Test("both checklists are printed item by item, and what a person must judge is marked")
  func checklists() async throws {
    let desk = try Desk()
    try await desk.pack()
    let table = try await desk.run("lint", "contexts/swim-lesson", "--pemat")
    #expect(table.code == 0 && table.output.contains("PEMAT-P") && table.output.contains("Clear Communication Index"))
    #expect(table.output.contains("  person ") && !table.output.contains("NOT MET"), "\(table.output)")
  }

  @Test("every rule is explained, and a misspelt one is guessed")
  func explain() async throws {
    let desk = try Desk()
    let all = try await desk.run("explain").output.split(separator: "\n")
    #expect(all.count > 100 && Set(all).count == all.count)
    let ids = Set(all.compactMap { $0.split(separator: ":").first.map(String.init) })
    #expect(ids.count == all.count)
    #expect(ids.isSuperset(of: ReceiptFault.Rule.allCases.map(\.rawValue)))
    #expect(ids.isSuperset(of: LayoutRule.allCases.map(\.rawValue)))
    let outcomes = [
      try await desk.run("explain", "slot.unknown"), try await desk.run("explain", "words.grade"),
      try await desk.run("explain", "figure-without-words"), try await desk.run("explain", "layout.overlap"),
      try await desk.run("explain", "other-batch"), try await desk.run("explain", "slot.unknow"),
    ]
    try Snapshot.check(outcomes.transcript, "explain")
  }

  /// A second language that says the same in English.
  private func translate(_ id: String, _ desk: Desk) throws {
    let text = String(decoding: try desk.bytes("contexts/\(id)/text/en.yaml"), as: UTF8.self)
    try desk.write(text.replacing("language: en", with: "language: es"), to: "contexts/\(id)/text/es.yaml")
    try desk.change("contexts/\(id)/context.yaml", "languages: [en]", "languages: [en, es]")
  }
}
