import Handout
import Testing

@testable import Press

/// A layout is a stranger's code: whatever heights it asks for, the press answers with pages or with a sentence.
@Suite struct UnusableHeightTests {
  private static let blocks: [Block] = [
    Drawing(width: 0, height: 10, []).block, Drawing(width: 10, height: -10, []).block,
    Drawing(width: .nan, height: 10, []).block, Solid("a", height: -40).block, Solid("a", height: .infinity).block,
    WritingLines(-3...(-1)).block, Figure(Picture("p", description: "d"), height: -20...(-10)).block,
    Table(shares: [1], heads: [], rows: [[.empty]], rowHeight: -9...(-1)).block,
  ]

  @Test("a height below nothing or without an end is refused in a sentence, wherever it stands", arguments: blocks)
  func refused(_ block: Block) throws {
    let homes = [
      block, Stack { block }.block, Panel { block }.block, Columns { block }.block, Trail { block }.block,
      Cards { block }.block, Book([Book.Opening(story: block, touch: Text("t"))], turn: "").block,
      Overlay(over: Drawing(width: 1, height: 1, [])) { block }.block,
    ]
    for home in homes {
      let refusal = try #require(try Proof.refusal(Proof.sheet { Section("pool") { home } }))
      #expect(refusal.block == "pool")
      #expect(refusal.because.contains("mend"))
    }
  }

  @Test("more points than a whole number holds still make a sentence")
  func huge() throws {
    let refusal = try #require(try Proof.refusal(Proof.sheet { Section("pool") { Solid("a", height: 1e300) } }))
    #expect(refusal.description.hasPrefix("pool is endlessly many pt over"))
    let page = try Proof.layOut(Proof.sheet { Solid("a", width: 1e300, height: 10) }).pages.first
    #expect(page?.dump.contains { $0.contains("1e+300") } == true)
  }

  @Test("numbers count on past the last whole number without a crash")
  func counting() throws {
    _ = try Proof.layOut(
      Proof.sheet {
        List(.number(from: .max), ["one", "two"])
        Trail(from: .max) { for name in ["a", "b"] { Solid(name, height: 10) } }
      })
  }
}
