import Handout
import HandoutTesting
import Testing

@testable import Press

@Suite struct OverlapTests {
  private let box = Drawn.box("a", 100, 100)

  private func overlaps(under: [Impression] = [], over: [Impression]) -> [String] {
    Drawn.page(under.map { Drawn.decoration($0) } + [Drawn.leaf(box)] + over.map { Drawn.decoration($0) }).overlaps
  }

  @Test("boxes that touch do not overlap, boxes that share an inside do")
  func boxes() {
    #expect(overlaps(over: [Drawn.box("b", 150, 100)]) == [])
    #expect(overlaps(over: [Drawn.box("b", 149, 149)]) == ["the box b lies over the box a"])
  }

  @Test("the marks of one leaf belong together")
  func oneLeaf() {
    let other = Drawn.box("b", 120, 120)
    #expect(Drawn.page([Drawn.leaf(box, other)]).overlaps == [])
    #expect(Drawn.page([Drawn.leaf(box), Drawn.leaf(other)]).overlaps.count == 1)
  }

  @Test("a shape may lie under content, never over it")
  func order() {
    let field = Drawn.shape(.rectangle(Rect(x: 90, y: 90, width: 80, height: 80)), pen: 0, fill: .white)
    #expect(overlaps(under: [field], over: []) == [])
    #expect(overlaps(over: [field]) == ["a shape is painted over the box a"])
  }

  @Test("a frame round content is not over it; a line through it is, and so is a fill without a line")
  func geometry() {
    let round = Path.rectangle(Rect(x: 90, y: 90, width: 70, height: 70), radius: 8)
    #expect(overlaps(over: [Drawn.shape(round)]) == [])
    #expect(overlaps(over: [Drawn.shape(round, pen: 0, fill: .black)]).count == 1)
    #expect(overlaps(over: [Drawn.shape(.line(Point(80, 80), Point(170, 170)))]).count == 1)
    #expect(overlaps(over: [Drawn.shape(.line(Point(80, 95), Point(170, 95)))]) == [])
    #expect(overlaps(over: [Drawn.shape(.line(Point(80, 95), Point(170, 95)), pen: 12)]).count == 1)
    #expect(overlaps(over: [Drawn.shape(.circle(center: Point(80, 80), radius: 25), fill: .white)]) == [])
    #expect(overlaps(over: [Drawn.shape(round, pen: 0)]) == [])
  }
}
