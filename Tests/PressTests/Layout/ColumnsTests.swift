import Handout
import Testing

@testable import Press

@Suite struct ColumnsTests {
  @Test("columns share the width that the gaps leave")
  func shares() throws {
    let columns = Columns([1, 2]) {
      Solid("a", height: 20)
      Solid("b", height: 20)
    }
    #expect(try Proof.place(columns, width: 314, height: 20).solids == ["a 0,0 100x20", "b 114,0 200x20"])
  }

  @Test("a gap is never under 8 pt, so that columns do not run together")
  func leastGap() throws {
    let columns = Columns(gap: .none) {
      Solid("a", height: 20)
      Solid("b", height: 20)
    }
    #expect(try Proof.place(columns, width: 208, height: 20).solids == ["a 0,0 100x20", "b 108,0 100x20"])
  }

  @Test("all columns get the height of the highest; lower ones stand at the top or in the middle")
  func alignment() throws {
    func columns(_ alignment: Columns.Alignment) throws -> [String] {
      let columns = Columns(gap: .none, alignment: alignment) {
        Solid("fixed", height: 20)
        Solid("grows", height: 10...90)
        Solid("high", height: 50)
      }
      #expect(try Proof.extent(columns, width: 316, Proof.context(.snug)) == Extent(least: 50, most: 90))
      return try Proof.place(columns, width: 316, height: 50).solids
    }
    #expect(try columns(.top) == ["fixed 0,0 100x20", "grows 108,0 100x50", "high 216,0 100x50"])
    #expect(try columns(.center) == ["fixed 0,15 100x20", "grows 108,0 100x50", "high 216,0 100x50"])
  }

  @Test("an overflow in any column is the columns' own")
  func overflow() throws {
    let columns = Columns {
      Text("short")
      Text("Handmassageanleitung")
    }
    #expect(try Proof.extent(columns, width: 120).overflow?.because.contains("word is wider") == true)
  }
}
