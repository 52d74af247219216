@testable import Canvas

/// Words, pictures and documents for tests.
enum Sample {
  static let metadata = PDFCanvas.Metadata(title: "Foot rub after the bath", created: "2026-01-05T00:00:00Z")

  /// 40 by 20, black all over.
  static let bar = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>"

  struct Missing: Error {}

  static func typesetter() throws -> Typesetter { try Typesetter(try FontBook.find()) }

  static func shelf(_ pictures: [String: String] = ["bar": bar]) -> PictureShelf {
    PictureShelf { id in
      guard let picture = pictures[id] else { throw Missing() }
      return Array(picture.utf8)
    }
  }

  static func spec(
    _ words: String, bold: [Range<Int>] = [], size: Double = 14, lineHeight: Double = 18, width: Double = 400,
    isCentered: Bool = false, language: String = "en", isRightToLeft: Bool = false
  ) -> TextSpec {
    TextSpec(
      words: words, boldRanges: bold, size: size, lineHeight: lineHeight, width: width, isCentered: isCentered,
      language: language, isRightToLeft: isRightToLeft)
  }

  /// A document in memory; the body draws its pages.
  static func pdf(
    typesetter: Typesetter? = nil, _ body: (PDFCanvas) throws(CanvasError) -> Void
  ) throws -> [UInt8] {
    let canvas = try PDFCanvas(metadata, typesetter: try typesetter ?? self.typesetter(), pictures: shelf())
    try body(canvas)
    try canvas.finish()
    return canvas.bytes
  }

  /// The pixels of a preview, 400 by 100 points at 72 dots an inch unless it is said.
  static func pixels(
    typesetter: Typesetter? = nil, pictures: PictureShelf? = nil, width: Double = 400, height: Double = 100,
    dotsPerInch: Double = 72, _ body: (any Ink) throws(CanvasError) -> Void
  ) throws -> Pixels {
    let bytes = try PNGCanvas.page(
      width: width, height: height, dotsPerInch: dotsPerInch, typesetter: try typesetter ?? self.typesetter(),
      pictures: pictures ?? shelf()
    ) { (page) throws(CanvasError) in try page.artifact(.decoration, body) }
    return try Pixels(png: bytes)
  }
}

extension Ink {
  /// Ink that is cairo's, as that of a `PDFCanvas` is.
  var cairo: CairoInk {
    guard let ink = self as? CairoInk else { preconditionFailure("this ink is not cairo's") }
    return ink
  }
}
