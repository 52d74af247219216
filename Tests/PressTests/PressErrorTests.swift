import Canvas
import Testing

@testable import Press

@Suite struct PressErrorTests {
  @Test("a canvas error becomes the press error of its kind")
  func kinds() {
    let font = CanvasError.missingFont(family: "Andika", package: "fonts-sil-andika")
    #expect(PressError(font) == .notInstalled(font.description))
    #expect(
      PressError(.unreadableFont(path: "/x")) == .notInstalled(CanvasError.unreadableFont(path: "/x").description))
    for error in [
      CanvasError.cairo(CairoStatus(rawValue: 42), doing: "draw page 1"), .missingGlyph("\u{1F600}"),
      .picture(id: "p", why: "gone"), .codeTooLong(bytes: 3000),
    ] { #expect(PressError(error) == .drawing(error.description)) }
  }

  @Test("every error is a sentence")
  func sentences() {
    #expect(
      PressError.overflow(Overflow(block: "safety", by: 3.2, because: "it is full")).description
        == "the sheet does not fit: safety is 4 pt over: it is full.")
  }
}
