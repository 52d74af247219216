import Canvas
import Handout
import Testing

@testable import Press

@Suite struct TableTests {
  private let table = Table(
    shares: [2, 1, 1], heads: [.empty, .block(Text("M").block), .block(Text("T").block)],
    rows: [
      [.block(Text("Week 1").block), .tick(description: "Monday"), .tick(description: "Tuesday")],
      [.block(Text("Week 2").block), .tick(description: "Monday"), .tick(description: "Tuesday")],
    ], rowHeight: 30...40)

  @Test("rows are as high as they are asked to be or as their words need")
  func height() throws {
    #expect(abs(try Proof.extent(table, width: 400, Proof.context(.snug)).least - (16.8 + 8 + 60)) < 0.001)
    #expect(abs(try Proof.extent(table, width: 400, Proof.context(.snug)).most - (16.8 + 8 + 80)) < 0.001)
    #expect(abs(try Proof.extent(table, width: 80, Proof.context(.snug)).least - (24.8 + 2 * 41.6)) < 0.001)
  }

  @Test("the first row and the first column are heads, each with its scope; the empty corner is none")
  func scopes() throws {
    let nodes = try Proof.place(table, width: 400, height: 100)
    #expect(
      nodes.outline == "Table(TR(TD() TH(P) TH(P)) TR(TH(P) TD(Figure) TD(Figure)) TR(TH(P) TD(Figure) TD(Figure)))")
    guard case .group(_, let rows) = try #require(nodes.last), case .group(_, let head) = rows[0],
      case .group(_, let row) = rows[1]
    else {
      Issue.record("no rows")
      return
    }
    func scopes(_ cells: [Node]) -> [Attributes.Scope?] {
      cells.map { if case .group(let element, _) = $0 { element.attributes.scope } else { nil } }
    }
    #expect(scopes(head) == [nil, .column, .column])
    #expect(scopes(row) == [.row, nil, nil])
  }

  @Test("a box to tick has its description and stands in the middle of its cell")
  func ticks() throws {
    let nodes = try Proof.place(table, width: 400, height: 104, Proof.context(.snug))
    func figures(_ nodes: [Node]) -> [(String?, Rect)] {
      nodes.flatMap { node -> [(String?, Rect)] in
        switch node {
        case .group(_, let nodes): figures(nodes)
        case .leaf(let element, let marks):
          element.tag == .figure ? marks.map { (element.attributes.description, $0.frame) } : []
        case .artifact: []
        }
      }
    }
    let ticks = figures(nodes)
    #expect(ticks.map(\.0) == ["Monday", "Tuesday", "Monday", "Tuesday"])
    #expect(ticks.map(\.1.center.x) == [250, 350, 250, 350])
    #expect(ticks.allSatisfy { $0.1.width >= 15 && abs($0.1.width - $0.1.height) < 0.001 })
  }

  @Test("rules stand between rows and columns, inside the frame")
  func rules() throws {
    let height = try Proof.extent(table, width: 400).least
    let shapes = try Proof.place(table, width: 400, height: height).shapes
    let upright = shapes.filter { $0.frame.width <= 1 }.map(\.frame.center.x)
    #expect(upright == [200, 300])
    #expect(shapes.allSatisfy { $0.frame.maxX <= 400.51 && $0.frame.x >= -0.51 && $0.frame.maxY <= height + 0.51 })
  }

  @Test("words stand in their cells and do not touch the rules")
  func words() throws {
    let nodes = try Proof.place(table, width: 400, height: 100)
    #expect(nodes.words == ["M", "T", "Week 1", "Week 2"])
    #expect(nodes.texts.map(\.x) == [204, 304, 4, 4])
  }
}
