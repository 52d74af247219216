import Handout
import HandoutTesting
import Testing

@testable import Press

/// No layout can break this rule: the press places blocks in their order. So its pages are made by hand.
@Suite struct OrderTests {
  @Test("the texts of the tree are those of the blocks, in their order")
  func texts() {
    #expect(["a", "b", "c"].disorder(against: ["a", "b", "c"]) == [])
    #expect(["a", "c"].disorder(against: ["a", "b", "c"]) == ["“b” is never read"])
    #expect(["a", "b"].disorder(against: ["a", "b", "c"]) == ["“c” is never read"])
    #expect(["b", "a"].disorder(against: ["a", "b"]) == ["“b” is read before “a”"])
    #expect(["a", "b"].disorder(against: ["a"]) == ["“b” is read and stands in no block"])
  }

  @Test("empty texts and what steers lines do not count")
  func plain() {
    #expect(["", "a b", "c"].disorder(against: ["a\u{00A0}b", "", "c\u{200B}"]) == [])
  }

  @Test("what is read later stands below or beside, never above in the same column")
  func places() {
    func faults(_ x: Double, _ y: Double) -> [String] {
      Drawn.page([Drawn.leaf(Drawn.box("a", 100, 300)), Drawn.leaf(Drawn.box("b", x, y))]).disorder
    }
    #expect(faults(100, 350) == [])
    #expect(faults(150, 100) == [])
    #expect(faults(140, 100) == ["the box b is read after the box a and stands above it"])
  }
}
