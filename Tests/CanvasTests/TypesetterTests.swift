import PDFReading
import Testing

@testable import Canvas

@Suite struct TypesetterTests {
  private let typesetter: Typesetter

  init() throws { typesetter = try Sample.typesetter() }

  private func measure(_ spec: TextSpec) throws -> TextSize { try typesetter.measure(spec) }

  @Test(
    "a line is as high as it was asked to be",
    arguments: [(9.5, 12.35), (14, 18.9), (14, 16.8), (24, 28.8), (27, 31.05)])
  func lineHeight(_ size: Double, _ lineHeight: Double) throws {
    let one = try measure(Sample.spec("Foot", size: size, lineHeight: lineHeight))
    #expect(one.lines == 1)
    #expect(abs(one.height - lineHeight) < 0.002)
    let long = Array(repeating: "press", count: 80).joined(separator: " ")
    let many = try measure(Sample.spec(long, size: size, lineHeight: lineHeight))
    #expect(many.lines > 3)
    #expect(abs(many.height - lineHeight * Double(many.lines)) < 0.002 * Double(many.lines))
  }

  @Test("no words are one line without width")
  func noWords() throws {
    let size = try measure(Sample.spec("", lineHeight: 18))
    #expect(size.lines == 1 && size.width == 0)
  }

  @Test("a narrower line breaks into more lines, none wider than it may be")
  func wrapping() throws {
    let words = "Hold the foot in both hands and press the sole with your thumbs from heel to toe."
    var last = 0
    for width in [900.0, 300, 150, 80] {
      let size = try measure(Sample.spec(words, width: width))
      #expect(size.lines > last)
      #expect(size.width <= width)
      last = size.lines
    }
  }

  @Test("a word that is longer than its line sticks out and is never broken")
  func longWord() throws {
    let size = try measure(Sample.spec("Handmassageanleitung", width: 40))
    #expect(size.width > 100 && size.lines == 1)
  }

  @Test("type is measured in points: twice the size is twice the width")
  func points() throws {
    let (small, large) = (try measure(Sample.spec("massage", size: 12)), try measure(Sample.spec("massage", size: 24)))
    #expect(abs(large.width - 2 * small.width) < 0.01)
    #expect((40...70).contains(small.width))
  }

  @Test("bold letters are wider, and only those that are bold")
  func bold() throws {
    let words = "milk milk"
    let none = try measure(Sample.spec(words)).width
    let half = try measure(Sample.spec(words, bold: [0..<4])).width
    let all = try measure(Sample.spec(words, bold: [0..<9])).width
    #expect(none < half && half < all)
    #expect(try measure(Sample.spec(words, bold: [0..<4, 4..<9])).width == all)
  }

  @Test("bold is counted in bytes, so that letters of two bytes do not shift it")
  func boldBytes() throws {
    let plain = try measure(Sample.spec("ñññ")).width
    let all = try measure(Sample.spec("ñññ", bold: [0..<6])).width
    let half = try measure(Sample.spec("ñññ", bold: [0..<2])).width
    #expect(half > plain)
    #expect(abs((half - plain) * 3 - (all - plain)) < 0.05)
  }

  @Test("a space that wraps keeps its glyph, so that two lines do not read as one word")
  func keptSpace() throws {
    let bytes = try Sample.pdf { (canvas) throws(CanvasError) in
      try canvas.page(width: 200, height: 200) { (page) throws(CanvasError) in
        try page.leaf(.paragraph) { (ink) throws(CanvasError) in
          try ink.text(Sample.spec("one two three four", width: 60), x: 10, y: 10)
        }
      }
    }
    let content = try PDFText(bytes).lines()
    #expect(!content.contains { $0.contains("ActualText") })
  }

  @Test(
    "a character that no font has, or has only as an empty shape, is named",
    arguments: ["\u{1F600}", "\u{12000}", "\u{0E01}", "\u{10FFFD}", "\u{2103}"] as [Unicode.Scalar])
  func missingGlyph(_ scalar: Unicode.Scalar) {
    #expect(throws: CanvasError.missingGlyph(scalar)) { try measure(Sample.spec("Hello \(scalar) there")) }
  }

  @Test("a character that no font has is never drawn, whether it was measured or not")
  func missingGlyphIsNeverDrawn() throws {
    for _ in 1...2 {
      #expect(throws: CanvasError.missingGlyph("\u{1F600}")) {
        try Sample.pixels(typesetter: typesetter) { (ink) throws(CanvasError) in
          try ink.text(Sample.spec("\u{1F600}"), x: 0, y: 0)
        }
      }
    }
  }

  @Test(
    "the letters of the sheets' languages are all there",
    arguments: [
      "Où? Ça va, œuf.", "¿Qué? ¡Año!", "Xoa bóp bàn chân trước khi ngủ", "Masaj pou pye a", "دَلِّك القدم",
      "1–2 × 30 °, “ok” · №",
    ])
  func letters(_ words: String) throws {
    #expect(try measure(Sample.spec(words, width: 2000)).width > 0)
  }
}
