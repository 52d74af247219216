internal import Canvas
public import Handout

extension Press {
  /// The PDF of a sheet's pages: PDF/UA-1 and PDF/A-2a. `created` is ISO 8601; the title never holds a name.
  public func pdf(
    _ pages: [Page], title: String, language: Language, created: String
  ) throws(PressError) -> [UInt8] {
    do {
      let sink = ByteSink()
      let canvas = try PDFCanvas(
        PDFCanvas.Metadata(
          title: title, created: created, language: language.tag,
          isRightToLeft: language.direction == .rightToLeft, isOneSided: pages.contains(where: \.isCutUp)), to: sink,
        typesetter: typesetter, pictures: pictures)
      for page in pages {
        try canvas.page(width: page.width, height: page.height) { (canvas) throws(CanvasError) in
          try page.draw(on: canvas)
        }
      }
      try canvas.finish()
      return try canvas.accessible()
    } catch { throw PressError(error) }
  }

  /// A PNG of a page.
  public func png(_ page: Page, dotsPerInch: Double) throws(PressError) -> [UInt8] {
    do {
      return try PNGCanvas.page(
        width: page.width, height: page.height, dotsPerInch: dotsPerInch, typesetter: typesetter, pictures: pictures
      ) { (canvas) throws(CanvasError) in try page.draw(on: canvas) }
    } catch { throw PressError(error) }
  }
}
