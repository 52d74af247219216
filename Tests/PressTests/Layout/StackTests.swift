import Handout
import Testing

@testable import Press

@Suite struct StackTests {
  @Test("blocks stand one under the other with the gap between them")
  func gaps() throws {
    let stack = Stack(gap: .normal) {
      Solid("a", height: 20)
      Solid("b", height: 30)
    }
    #expect(try Proof.extent(stack) == Extent(least: 60, most: 72))
    #expect(try Proof.place(stack, height: 60).solids == ["a 0,0 200x20", "b 0,30 200x30"])
  }

  @Test("the density sets the gap", arguments: [(Density.roomy, 13.5), (.normal, 10), (.snug, 6)])
  func density(_ density: Density, _ gap: Double) throws {
    let stack = Stack { for name in ["a", "b", "c"] { Solid(name, height: 20) } }
    #expect(abs(try Proof.extent(stack, Proof.context(density)).least - 60 - 2 * gap) < 0.001)
  }

  @Test("spare height goes to all that can grow by the same share of its room")
  func growth() throws {
    let stack = Stack(gap: .none) {
      Solid("fixed", height: 20)
      Solid("small", height: 20...30)
      Solid("large", height: 20...60)
    }
    let snug = Proof.context(.snug)
    #expect(
      try Proof.place(stack, height: 85, snug).solids == ["fixed 0,0 200x20", "small 0,20 200x25", "large 0,45 200x40"])
  }

  @Test("gaps grow too, to their cap and no further")
  func caps() throws {
    let stack = Stack {
      Solid("a", height: 20)
      Solid("b", height: 20)
    }
    #expect(try Proof.place(stack, height: 56).solids == ["a 0,0 200x20", "b 0,36 200x20"])
    #expect(try Proof.place(stack, height: 62).solids == ["a 0,0 200x20", "b 0,42 200x20"])
    #expect(try Proof.place(stack, height: 500).solids == ["a 0,0 200x20", "b 0,42 200x20"])
  }

  @Test("the least height is enough, and no block shrinks below it")
  func least() throws {
    let stack = Stack { for name in ["a", "b"] { Solid(name, height: 20...40) } }
    let snug = Proof.context(.snug)
    #expect(try Proof.place(stack, height: 46, snug).solids == ["a 0,0 200x20", "b 0,26 200x20"])
    #expect(try Proof.place(stack, height: 0, snug).solids == ["a 0,0 200x20", "b 0,26 200x20"])
  }

  @Test("an empty stack needs nothing")
  func empty() throws {
    #expect(try Proof.extent(Stack {}) == Extent(0))
    #expect(try Proof.place(Stack {}, height: 50) == [])
  }
}
