import Foundation
import Testing

@testable import Caseload

@Suite("receipts that no batch wrote") struct HostileReceiptTests {
  let fixture: ReceiptFixture

  init() throws {
    fixture = try ReceiptFixture()
    try fixture.print("out")
  }

  @Test("folders without receipts, and no folder at all")
  func nothing() throws {
    try FileManager.default.createDirectory(at: fixture.url("empty"), withIntermediateDirectories: false)
    #expect(fixture.refusal("empty")?.kind == .missing)
    #expect(fixture.refusal("nope")?.text == "Could not read nope: there is no such folder. Check the name.")
    #expect(fixture.refusal("out/batch.json")?.kind == .missing)
    try fixture.remove("out/receipts.jsonl")
    #expect(
      fixture.refusal("out")?.text
        == "Could not read out/receipts.jsonl: there is no such plain file. Print again with --resume.")
  }

  static let lines: [@Sendable (String) -> String] = [
    { _ in "" }, { _ in "{}" }, { _ in "[]" }, { _ in "\u{0}" }, { $0 + " " }, { " " + $0 }, { $0 + $0 },
    { $0.replacing("003-k-3-car-wait-en.pdf", with: "../../etc/passwd") },
    { $0.replacing("003-k-3-car-wait-en.pdf", with: "/etc/003-k-3-car-wait-en.pdf") },
    { $0.replacing("003-k-3-car-wait-en.pdf", with: "004-k-3-car-wait-en.pdf") },
    { $0.replacing("003-k-3-car-wait-en.pdf", with: "003-k-4-car-wait-en.pdf") },
    { $0.replacing("003-k-3-car-wait-en.pdf", with: "003-k-3-car-wait-\u{1B}[2J.pdf") },
    { $0.replacing("\"sequence\":3", with: "\"sequence\":0") },
    { $0.replacing("\"sequence\":3", with: "\"sequence\":-3") },
    { $0.replacing("\"sequence\":3", with: "\"sequence\":99999999999999999999") },
    { $0.replacing("\"sequence\":3", with: "\"sequence\":10").replacing("003-k-3", with: "010-k-3") },
    { $0.replacing("\"bytes\":7", with: "\"bytes\":0") },
    { $0.replacing("\"bytes\":7", with: "\"bytes\":9000000000000") },
    { $0.replacing("\"pages\":2", with: "\"pages\":0") },
    { $0.replacing("\"sha256\":\"", with: "\"sha256\":\"0") },
    { $0.replacing("\"pages\":2", with: "\"pages\":2,\"name\":\"x\"") },
    { $0.replacing("\"version\":\"1.0.0\"", with: "\"version\":\"" + String(repeating: "1", count: 5000) + "\"") },
  ]

  @Test("a line that is no receipt is refused with its number", arguments: lines.indices)
  func line(_ number: Int) throws {
    try fixture.edit("out/receipts.jsonl") { lines in
      let changed = Self.lines[number](lines[2])
      #expect(changed != lines[2])
      lines[2] = changed
    }
    let refusal = try #require(fixture.refusal("out"))
    #expect(refusal.kind == .unreadable)
    #expect(
      refusal.text == "out/receipts.jsonl:3: this line is no receipt of this batch. Print again with --resume.")
  }

  @Test(
    "a ticket that no batch writes is refused",
    arguments: [
      "", "{}", "[", "{\"batch\":\"x\",\"engine\":\"1\",\"format\":1,\"sheets\":9}",
      String(repeating: " ", count: 5000),
    ])
  func ticket(_ text: String) throws {
    try fixture.write(Array(text.utf8), to: "out/batch.json")
    #expect(fixture.refusal("out")?.kind == .unreadable)
  }

  @Test(
    "a number in a ticket that is out of bounds is refused",
    arguments: [
      ("\"sheets\":9", "\"sheets\":-1"), ("\"sheets\":9", "\"sheets\":10000001"), ("\"format\":1", "\"format\":2"),
    ])
  func numbers(_ old: String, _ new: String) throws {
    let text = try fixture.text("out/batch.json")
    try fixture.write(Array(text.replacing(old, with: new).utf8), to: "out/batch.json")
    #expect(fixture.refusal("out")?.kind == .unreadable)
  }

  @Test("the ticket of a part under the name of another is refused")
  func wrongPart() throws {
    try fixture.print("part", shard: Shard(index: 1, count: 2))
    try FileManager.default.moveItem(
      at: fixture.url("part/batch-1-of-2.json"), to: fixture.url("part/batch-2-of-2.json"))
    #expect(fixture.refusal("part")?.text.contains("it is the ticket of another part") == true)
  }

  @Test("a pipe in the place of a file is not waited for", arguments: ["batch.json", "receipts.jsonl"])
  func pipe(_ name: String) throws {
    try fixture.remove("out/\(name)")
    mkfifo(fixture.url("out/\(name)").path, 0o600)
    #expect(fixture.refusal("out")?.kind == .missing)
  }
}
