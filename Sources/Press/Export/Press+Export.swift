internal import Canvas
internal import Handout

extension Press {
  /// The PDF of a sheet's pages. `created` is ISO 8601; the title never holds a name.
  public func pdf(_ pages: [Page], title: String, created: String) throws(PressError) -> [UInt8] {
    do {
      let sink = ByteSink()
      let canvas = try PDFCanvas(
        PDFCanvas.Metadata(title: title, created: created), to: sink, typesetter: typesetter, pictures: pictures)
      for page in pages {
        try canvas.page(width: page.width, height: page.height) { (canvas) throws(CanvasError) in
          try page.draw(on: canvas)
        }
      }
      try canvas.finish()
      return sink.bytes
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
