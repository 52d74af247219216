import Foundation
import Handout
import Testing

@testable import ContextPack

@Suite("YAML that is written to harm ends at once")
struct HostileYAMLTests {
  private func rules(_ breakages: Breakage...) throws -> [String] {
    try BrokenPack(breakages).rules()
  }

  private static func many(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }

  @Test("aliases that stand in a key are found before the parser follows them")
  func keyBomb() throws {
    let bomb =
      "a0: &a0 [x, x]\n" + Self.many(30) { "a\($0 + 1): &a\($0 + 1) [*a\($0), *a\($0), *a\($0)]\n" } + "? *a30\n: 1\n"
    #expect(try rules(.write("text/en.yaml", bomb)) == ["yaml.alias"])
    #expect(try rules(.write("context.yaml", bomb)) == ["yaml.alias"])
  }

  @Test("keys in keys in keys are found by their marks", arguments: ["? ", "{", "["])
  func depth(_ mark: String) throws {
    let deep = String(repeating: mark, count: Bounds.openings + 1) + String(repeating: "x, ", count: 5000)
    #expect(try rules(.write("text/en.yaml", "a: |\n  \"\n" + deep)) == ["yaml.shape"])
  }

  @Test("an ampersand and a star in words are no alias")
  func words() throws {
    #expect(try rules(.change("text/en.yaml", "Wrap up.", "AT&T, Tom &Jerry, 5*4, *Wrap* up.")) == [])
  }

  @Test("a number to the base of sixty is no number", arguments: ["1:30", "1" + String(repeating: ":59", count: 40)])
  func sexagesimal(_ number: String) throws {
    #expect(try rules(.change("context.yaml", "fromMonths: 6", "fromMonths: \(number)")) == ["value.kind"])
  }

  @Test(
    "a number beyond all numbers is no number",
    arguments: [String(repeating: "9", count: 400), "0x\(String(repeating: "f", count: 40))"])
  func huge(_ number: String) throws {
    #expect(try rules(.change("context.yaml", "fromMonths: 6", "fromMonths: \(number)")) == ["value.kind"])
  }

  @Test("names by the hundred, none of them known, are compared with few")
  func names() throws {
    let found = try rules(
      .change("context.yaml", "items:\n", "items:\n" + Self.many(300) { "  - id: aaaaaaaaaaaa\($0)\n" }),
      .change("text/en.yaml", "items:\n", "items:\n" + Self.many(300) { "  bbbbbbbbbbbb\($0):\n    text: x\n" }),
      .change(
        "context.yaml", "skip:\n", "skip:\n" + Self.many(100) { "  - id: cccccccccccc\($0)\n    required: false\n" }),
      .change("text/en.yaml", "skip:\n", "skip:\n" + Self.many(300) { "  dddddddddddd\($0): x\n" }))
    #expect(found.count == Bounds.problems)
  }

  @Test("slots by the hundred give a few problems")
  func slots() throws {
    let text = String(repeating: "{}", count: 140)
    #expect(try rules(.change("text/en.yaml", "Wrap up.", text)) == Array(repeating: "slot.unknown", count: 3))
  }

  @Test("pictures and languages beyond those the format takes are not read")
  func files() throws {
    let pack = try BrokenPack([
      .change(
        "context.yaml", "items:\n", "items:\n" + Self.many(200) { "  - id: p\($0)\n    picture: art/none\($0).svg\n" }),
      .change(
        "context.yaml", "[en, es]",
        "[en, es, "
          + (0..<200).map { "a\(Character(Unicode.Scalar(97 + $0 / 26)!))\(Character(Unicode.Scalar(97 + $0 % 26)!))" }
          .joined(separator: ", ") + "]"),
    ])
    #expect(try pack.rules().count { $0 == "path.missing" } <= 2 * Bounds.entries)
  }

  @Test("a key twice is seen whatever it is written like", arguments: ["\"when\": x", "'when': x", "? when\n: x"])
  func twice(_ line: String) throws {
    #expect(try rules(.change("text/en.yaml", "dose:", "\(line)\ndose:")) == ["yaml.syntax"])
  }

  @Test(
    "words hold no control characters and nothing that turns the direction of a line",
    arguments: ["\\x9b31m", "\\e[31m", "\\u202e", "\\u2028", "\\n", "\\0", "\\x7f"])
  func controls(_ mark: String) throws {
    #expect(try rules(.change("text/en.yaml", "Wrap up.", "Wrap\(mark) up.")) == ["value.range"])
    #expect(try rules(.change("context.yaml", "CC-BY-4.0", "\"CC\(mark)\"")) == ["value.range"])
  }

  @Test("lines end as their writer's system ends them", arguments: ["\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let text = try String(contentsOf: BrokenPack.fixtures.appending(path: "good/text/en.yaml"), encoding: .utf8)
    let pack = try BrokenPack([
      .write("text/en.yaml", text.replacing("{child} is", with: "{name} is").replacing("\n", with: end))
    ])
    #expect(
      try pack.report() == """
        PACK/text/en.yaml:4:31: `when` has the slot `{name}`; write {child} or {caregiver}. [slot.unknown]
            when: "After the lesson, when {name} is dry."
                                          ^~~~~

        """)
  }

  @Test("a byte order mark is no fault, and is part of the checksum")
  func mark() throws {
    let bytes = try Data(contentsOf: BrokenPack.fixtures.appending(path: "good/context.yaml"))
    let pack = try BrokenPack([.bytes("context.yaml", [0xEF, 0xBB, 0xBF] + bytes)])
    #expect(try pack.pack().files["context.yaml"] == [0xEF, 0xBB, 0xBF] + bytes)
  }

  @Test("a value is told at the length of a glance, however many accents it has")
  func glance() throws {
    let long = "e" + String(repeating: "\u{301}", count: 2000)
    let pack = try BrokenPack([.change("context.yaml", "oil: never", "oil: \(long)\n\(long)k: 1")])
    #expect(try pack.report().unicodeScalars.count < 1000)
  }
}
