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

  @Test(
    "a width is found as it may be written, and no other number is taken for one",
    arguments: [
      ("stroke-width = \"1\"", "stroke-width = \"2.0\""), ("stroke-width:.5px", "stroke-width:2.0px"),
      ("stroke-width:\n\t1.25;", "stroke-width:\n\t2.0;"), ("stroke-width: 12.75", "stroke-width: 12.75"),
      ("stroke-width=\"1.\"", "stroke-width=\"2.0.\""), ("sstroke-width='1'", "sstroke-width='2.0'"),
      ("stroke-width=''", "stroke-width=''"), ("stroke-width", "stroke-width"), ("stroke-width:", "stroke-width:"),
      ("stroke-widths='1'", "stroke-widths='1'"), ("stroke-width=\"\"1", "stroke-width=\"\"1"), ("", ""),
      ("stroke-width=\"inherit\" x='1'", "stroke-width=\"inherit\" x='1'"),
    ])
  func forms(_ text: String, _ thick: String) { #expect(thickened(text, 2) == thick) }
}
