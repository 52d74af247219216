import Testing

@testable import Handout

@Suite struct SafetyCheckTests {
  private let row = SafetyRow(id: "watch", text: "Never leave her alone.")

  /// Every way to put a text into a sheet, by the name of the block that holds it.
  static let homes: [(String, @Sendable (Text) -> Block)] = [
    ("text", { $0.block }),
    ("stack", { text in Stack { text }.block }),
    (
      "columns",
      { text in
        Columns {
          Solid("a", height: 1); text
        }.block
      }
    ),
    ("panel", { text in Panel(.heavy) { text }.block }),
    ("section", { text in Section("safety") { text }.block }),
    (
      "section of two",
      { text in
        Section("safety") {
          Solid("a", height: 1); text
        }.block
      }
    ),
    ("list", { text in List(.bullet, [text.words]).block }),
    ("table head", { table([.empty, .block($0.block)], []) }),
    ("table row", { table([.empty, .empty], [[.tick(description: "x"), .block($0.block)]]) }),
    (
      "trail",
      { text in
        Trail {
          Solid("a", height: 1); text
        }.block
      }
    ),
    (
      "cards",
      { text in
        Cards {
          Solid("a", height: 1); text
        }.block
      }
    ),
    ("story", { Book([Book.Opening(story: $0, touch: Solid("a", height: 1))], turn: "").block }),
    ("touch", { Book([Book.Opening(story: Solid("a", height: 1), touch: $0)], turn: "").block }),
    ("overlay", { text in Overlay(over: Drawing(width: 1, height: 1, [])) { text }.block }),
    ("caption", { Figure(Picture("p", description: "d", caption: $0.words), height: 1...2, showsCaption: true).block }),
  ]

  private static func table(_ heads: [Table.Cell], _ rows: [[Table.Cell]]) -> Block {
    Table(shares: [1, 1], heads: heads, rows: rows, rowHeight: 1...2).block
  }

  private func missing(_ words: ContextWords, _ blocks: [Block]) -> [String] {
    let sheet = Sheet(Sample.plan(), words) { blocks }
    return sheet.missingRows(of: words).map(\.id)
  }

  @Test("a required row is found in every kind of block, and missed where it is not", arguments: homes.indices)
  func everyBlock(_ index: Int) throws {
    let (name, home) = Self.homes[index]
    let words = Sample.words(try #require(Sample.labels()), safety: [row])
    #expect(missing(words, [Text("other").block, home(Text(row.text))]) == [], "\(name)")
    #expect(missing(words, [Text("other").block, home(Text("other"))]) == ["watch"], "\(name)")
    #expect(missing(words, [Section("deep") { Panel { home(Text(row.text)) } }.block]) == [], "\(name)")
  }

  @Test("what is not printed does not count")
  func notPrinted() throws {
    let words = Sample.words(try #require(Sample.labels()), safety: [row])
    let hidden = Picture("p", description: row.text, caption: row.text)
    for block in [
      Figure(hidden, height: 1...2).block, Code(PersonalText(row.text), description: row.text).block,
      Solid(row.text, height: 1).block, Section(row.text) { Text("other") }.block, WritingLines(1...2).block,
      Table(shares: [1], heads: [.tick(description: row.text)], rows: [], rowHeight: 1...2).block, .pageBreak,
    ] { #expect(missing(words, [block]) == ["watch"]) }
  }

  @Test("a cell or column that has no place on the page does not count")
  func noPlace() throws {
    let words = Sample.words(try #require(Sample.labels()), safety: [row])
    let cells: [Table.Cell] = [.empty, .block(Text(row.text).block)]
    for table in [
      Table(shares: [1], heads: cells, rows: [], rowHeight: 1...2),
      Table(shares: [1], heads: [], rows: [cells], rowHeight: 1...2),
    ] { #expect(missing(words, [table.block]) == ["watch"]) }
  }

  @Test("half a row, or a row among other words, is missing")
  func changed() throws {
    let words = Sample.words(try #require(Sample.labels()), safety: [row])
    #expect(missing(words, [Text("Never leave her").block]) == ["watch"])
    #expect(missing(words, [Text(row.text + " Ever.").block]) == ["watch"])
    #expect(missing(words, [Text(runs: [Text.Run("Never leave ", isBold: true), Text.Run("her alone.")]).block]) == [])
  }

  @Test("every required row is asked for, of the safety, skip and caution lists; others are not")
  func everyRow() throws {
    let words = Sample.words(
      try #require(Sample.labels()), safety: [row, SafetyRow(id: "may", text: "May.", required: false)],
      skip: [SafetyRow(id: "fever", text: "Fever"), SafetyRow(id: "rash", text: "Rash")],
      cautions: [SafetyRow(id: "g-tube", text: "Tube")])
    #expect(missing(words, []) == ["watch", "fever", "rash", "g-tube"])
    #expect(missing(words, [List(.cross, ["Rash", "Tube"]).block]) == ["watch", "fever"])
    #expect(missing(words, [List(.cross, [row.text, "Fever", "Rash", "Tube"]).block]) == [])
  }

  @Test("the texts of a block come in reading order")
  func readingOrder() {
    let book = Book(
      [Book.Opening(story: Text("1"), touch: Text("2")), Book.Opening(story: Text("4"), touch: Text("5"))], turn: "3")
    let block = Stack {
      Text("0")
      book
      Columns {
        List(.bullet, ["6", "7"]); Panel { Text("8") }
      }
    }.block
    #expect(block.printedTexts == ["0", "1", "2", "3", "4", "5", "6", "7", "8"])
  }
}
