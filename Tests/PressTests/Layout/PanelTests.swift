import Handout
import Testing

@testable import Press

@Suite struct PanelTests {
  @Test(
    "a frame keeps its room on all sides",
    arguments: [(Panel.Style.plain, 10.0), (.dashed, 10), (.heavy, 11), (.open, 0)])
  func padding(_ style: Panel.Style, _ padding: Double) throws {
    let panel = Panel(style) { Solid("a", height: 20) }
    #expect(try Proof.extent(panel).least == 20 + 2 * padding)
    let frame = try #require(try Proof.place(panel, height: 20 + 2 * padding).frames.first)
    #expect(frame == Rect(x: padding, y: padding, width: 200 - 2 * padding, height: 20))
  }

  @Test("the room never goes under 6 pt, 8 pt under a heavy line")
  func leastPadding() throws {
    #expect(try Proof.extent(Panel { Solid("a", height: 20) }, Proof.context(.snug)).least == 32)
    #expect(try Proof.extent(Panel(.heavy) { Solid("a", height: 20) }, Proof.context(.snug)).least == 36)
  }

  @Test("the line lies inside the frame, as heavy as its style says")
  func border() throws {
    for (style, pen, dashes) in [(Panel.Style.plain, 1.0, 0), (.heavy, 3, 0), (.dashed, 1.2, 2)] {
      let shapes = try Proof.place(Panel(style) { Solid("a", height: 20) }, height: 60).shapes
      let shape = try #require(shapes.first)
      #expect(shapes.count == 1 && shape.pen == pen && shape.dash.count == dashes)
      #expect(shape.frame == Rect(x: 0, y: 0, width: 200, height: 60))
    }
    #expect(try Proof.place(Panel(.open) { Solid("a", height: 20) }, height: 60).shapes == [])
  }

  @Test("blocks over a drawing take its whole frame; the drawing stretches and is an artifact")
  func overlay() throws {
    let drawing = Drawing(width: 10, height: 10, [Shape(.line(Point(0, 0), Point(10, 5)), pen: 2)])
    let overlay = Overlay(over: drawing) { Text("read") }
    #expect(try Proof.extent(overlay) == Proof.extent(Text("read")))
    let nodes = try Proof.place(overlay, height: 80)
    #expect(nodes.outline == "P" && nodes.words == ["read"])
    #expect(nodes.shapes == [Shape(.line(Point(0, 0), Point(200, 40)), pen: 2)])
  }
}
