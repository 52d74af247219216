import Testing

@testable import Handout

@Suite struct GeometryTests {
  @Test("a frame knows its edges and its middle, and shrinks on all sides")
  func rect() {
    let rect = Rect(x: 10, y: 20, width: 30, height: 40)
    #expect(rect.maxX == 40 && rect.maxY == 60 && rect.center == Point(25, 40))
    #expect(rect.inset(5) == Rect(x: 15, y: 25, width: 20, height: 30))
    #expect(rect.inset(horizontal: -1, vertical: 2) == Rect(x: 9, y: 22, width: 32, height: 36))
  }

  @Test("a rounded rectangle stays in its frame; a radius too large makes a circle")
  func rounded() {
    let frame = Rect(x: 0, y: 0, width: 20, height: 20)
    #expect(Path.rectangle(frame, radius: 99) == Path.circle(center: Point(10, 10), radius: 10))
    #expect(Path.rectangle(frame).steps.count == 5 && Path.rectangle(frame, radius: 4).steps.count == 10)
  }

  @Test("a line goes through its points in order")
  func line() {
    #expect(
      Path.line(Point(0, 0), Point(1, 2), Point(3, 4)).steps == [
        .move(Point(0, 0)), .line(Point(1, 2)), .line(Point(3, 4)),
      ])
    #expect(Path.polyline([]).steps.isEmpty)
  }
}
