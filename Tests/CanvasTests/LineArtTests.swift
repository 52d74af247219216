import Testing

@testable import Canvas

@Suite("Lines of pictures that are drawn small")
struct LineArtTests {
  private func thickened(_ text: String, _ factor: Double) -> String {
    String(decoding: LineArt.thickened(Array(text.utf8), by: factor), as: UTF8.self)
  }

  @Test("a line that would be under a point is as thick as it must be, a thicker one stays")
  func attribute() {
    #expect(thickened("<path stroke-width=\"1.0\"/>", 2.5) == "<path stroke-width=\"2.5\"/>")
    #expect(thickened("<path stroke-width='3'/>", 2.5) == "<path stroke-width='3.0'/>")
  }

  @Test("a width in a style is a width too, and nothing else is touched")
  func style() {
    #expect(thickened("<g style=\"stroke-width: 1; r: 1\"/>", 2) == "<g style=\"stroke-width: 2.0; r: 1\"/>")
    #expect(
      thickened("<path d=\"M1 1\" stroke-linecap=\"round\"/>", 4) == "<path d=\"M1 1\" stroke-linecap=\"round\"/>")
  }
}
