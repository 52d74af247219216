import Handout
import Testing

@testable import Press

@Suite struct ListTests {
  @Test("entries are list items whose words stand beside their mark")
  func bullets() throws {
    let list = List(.bullet, ["one", "two"])
    #expect(abs(try Proof.extent(list).least - (2 * 18.2 + 2)) < 0.001)
    let nodes = try Proof.place(list, height: 40)
    #expect(nodes.outline == "L(LI(LBody) LI(LBody))")
    #expect(nodes.words == ["one", "two"])
    #expect(nodes.texts.map(\.x) == [12.6, 12.6])
    #expect(nodes.shapes.allSatisfy { $0.frame.maxX <= 12.6 && $0.fill == .black })
  }

  @Test("numbers count from where they should, as labels")
  func numbers() throws {
    let nodes = try Proof.place(List(.number(from: 3), ["a", "b"]), height: 60)
    #expect(nodes.outline == "L(LI(Lbl LBody) LI(Lbl LBody))")
    #expect(nodes.words == ["3", "a", "4", "b"])
  }

  @Test(
    "a mark stands in the first line of its entry, whatever the entry's height", arguments: [List.Mark.box, .cross])
  func marks(_ mark: List.Mark) throws {
    let nodes = try Proof.place(List(mark, ["one two three four five six seven", "b"]), width: 100, height: 200)
    let texts = nodes.texts
    #expect(texts.count == 2 && texts[0].height > 40)
    let middles = nodes.shapes.map(\.frame.center.y)
    for text in texts { #expect(middles.contains { abs($0 - text.y - 18.2 / 2) < 0.01 }) }
    #expect(nodes.shapes.allSatisfy { $0.frame.maxX <= texts[0].x })
  }

  @Test("entries do not run into each other")
  func apart() throws {
    let texts = try Proof.place(List(.bullet, ["a b c d e f", "g", "h"]), width: 60, height: 300).texts
    for (one, other) in zip(texts, texts.dropFirst()) { #expect(one.maxY <= other.y) }
  }

  @Test("a list is as high as its extent says", arguments: [List.Mark.bullet, .box, .cross, .number(from: 1)])
  func height(_ mark: List.Mark) throws {
    let list = List(mark, ["a b c d e f", "g", "h"])
    let height = try Proof.extent(list, width: 60).least
    let nodes = try Proof.place(list, width: 60, height: height)
    let ends = nodes.texts.map(\.maxY) + nodes.shapes.map(\.frame.maxY)
    #expect(abs((ends.max() ?? 0) - height) < 0.001)
  }

  @Test("the ring of a number stays in the list and clear of the next ring", arguments: Density.allCases)
  func rings(_ density: Density) throws {
    let context = Proof.context(density)
    let list = List(.number(from: 9), ["a", "b", "c"])
    let height = try Proof.extent(list, context).least
    let rings = try Proof.place(list, height: height, context).shapes.map(\.frame)
    #expect(rings.count == 3)
    #expect(rings.allSatisfy { $0.x >= 0 && $0.y >= -0.001 && $0.maxY <= height + 0.001 })
    for (one, other) in zip(rings, rings.dropFirst()) { #expect(one.maxY < other.y) }
  }
}
