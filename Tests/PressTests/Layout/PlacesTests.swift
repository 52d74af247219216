import Handout
import HandoutTesting
import Testing

@testable import Press

@Suite struct PlacesTests {
  private let snug = Proof.context(.snug)
  private func solids(_ count: Int) -> [Solid] { (1...count).map { Solid("s\($0)", height: 40) } }

  @Test("a trail winds: every second row runs backward, the reading order does not")
  func trail() throws {
    let nodes = try Proof.place(Trail(across: 2) { solids(5) }, width: 234, height: 228, snug)
    // Two of 100 pt and the road between them; 8 pt in each field.
    #expect(
      nodes.solids == [
        "s1 8,8 84x40", "s2 142,8 84x40", "s3 142,94 84x40", "s4 8,94 84x40", "s5 8,180 84x40",
      ])
    let item = "LI(Lbl LBody())"
    #expect(nodes.outline == "L(" + Array(repeating: item, count: 5).joined(separator: " ") + ")")
    #expect(nodes.words == ["1", "2", "3", "4", "5"])
  }

  @Test("a trail of one column goes straight down")
  func straightTrail() throws {
    let frames = try Proof.place(Trail(across: 1) { solids(3) }, width: 100, height: 228, snug).frames
    #expect(frames.map(\.x) == [8, 8, 8] && frames.map(\.y) == [8, 94, 180])
  }

  @Test("a trail that goes on counts on")
  func countedTrail() throws {
    #expect(try Proof.place(Trail(from: 3) { solids(2) }, height: 60, snug).words == ["3", "4"])
  }

  @Test("spare height is shared among the rows that can grow")
  func growth() throws {
    let trail = Trail(across: 1) {
      Solid("a", height: 40)
      Solid("b", height: 40...80)
    }
    #expect(try Proof.extent(trail, snug) == Extent(least: 142, most: 182))
    #expect(try Proof.place(trail, height: 162, snug).frames.map(\.height) == [40, 60])
    #expect(try Proof.place(trail, height: 999, snug).frames.map(\.height) == [40, 80])
  }

  @Test("cards stand in rows with cut marks along every edge")
  func cards() throws {
    let cards = Cards(across: 2) { solids(3) }
    #expect(try Proof.extent(cards) == Extent(132))
    let nodes = try Proof.place(cards, height: 132)
    #expect(nodes.solids == ["s1 13,13 74x40", "s2 113,13 74x40", "s3 13,79 74x40"])
    let cuts = nodes.shapes.filter { !$0.dash.isEmpty }.map(\.frame)
    #expect(cuts.filter { $0.width == 1 }.map(\.center.x) == [0.5, 100, 199.5])
    #expect(cuts.filter { $0.height == 1 }.map(\.center.y) == [0.5, 66, 131.5])
    #expect(nodes.outline == "")
  }

  @Test("no stations and no cards need no room")
  func empty() throws {
    #expect(try Proof.extent(Trail {}) == Extent(0))
    #expect(try Proof.extent(Cards {}) == Extent(0))
    #expect(try Proof.place(Cards {}, height: 0).flatMap(\.marks) == [])
  }

  @Test("a row of no cells is taken as a row of one", arguments: [0, -1])
  func noneAcross(_ across: Int) throws {
    #expect(try Proof.extent(Cards(across: across) { solids(2) }) == Proof.extent(Cards(across: 1) { solids(2) }))
  }

  @Test("a book reads story, touch, turn, story, touch; the spine keeps its room")
  func book() throws {
    let openings = [
      Book.Opening(story: Text("s1"), touch: Text("t1")), Book.Opening(story: Text("s2"), touch: Text("t2")),
    ]
    let book = Book(openings, turn: "Turn")
    let height = try Proof.extent(book, width: 400).least
    let nodes = try Proof.place(book, width: 400, height: height)
    #expect(nodes.words == ["s1", "t1", "Turn", "s2", "t2"])
    #expect(nodes.outline == "P P P P P")
    let texts = nodes.texts
    for text in [texts[0], texts[3]] { #expect(text.x == 18 && text.maxX == 184) }
    for text in [texts[1], texts[2], texts[4]] { #expect(text.x == 216 && text.maxX == 382) }
    #expect(texts[0].y == texts[1].y && texts[1].maxY <= texts[2].y && texts[2].maxY <= texts[3].y)
    #expect(texts.allSatisfy { $0.y > 12 && $0.maxY < height - 12 })
  }

  @Test("an opening is as high as its higher page, the lower one stands in the middle")
  func opening() throws {
    let book = Book([Book.Opening(story: Solid("s", height: 80), touch: Solid("t", height: 20))], turn: "")
    let height = try Proof.extent(book, width: 400).least
    #expect(height == 80 + 44)
    #expect(try Proof.place(book, width: 400, height: height).solids == ["s 18,22 166x80", "t 216,52 166x20"])
  }

  @Test("all ink of a book and of cards lies inside their frames", arguments: [120.0, 400, 540])
  func ink(_ width: Double) throws {
    let book = Book([Book.Opening(story: Solid("s", height: 80), touch: Solid("t", height: 20))], turn: "")
    for block in [book.block, Cards(across: 2) { solids(3) }.block, WritingLines(2...2).block] {
      let height = try Proof.extent(block, width: width).least
      let page = Page(
        width: width + 72, height: height + 72,
        nodes: try block.place(in: Rect(x: 36, y: 36, width: width, height: height), Proof.context()))
      #expect(page.inkInMargins == [])
    }
  }
}
