internal import Canvas
public import Handout

/// One PDF with every sheet of a batch, drawn as the sheets come, in order; as accessible as each of them.
///
/// Every family starts on a new sheet of paper: a blank back is added after an odd number of pages.
public final class PrintRun {
  private let canvas: PDFCanvas
  private let language: Language

  /// Opens a run whose first language is that of most of its sheets.
  public init(press: Press, title: String, language: Language, created: String) throws(PressError) {
    self.language = language
    do {
      canvas = try PDFCanvas(
        PDFCanvas.Metadata(title: title, created: created, language: language.tag), to: ByteSink(),
        typesetter: press.typesetter, pictures: press.pictures)
    } catch { throw PressError(error) }
  }

  /// Adds a sheet under its record's id, as often as there are copies.
  public func add(_ pages: [Page], id: String, language: Language, copies: Int) throws(PressError) {
    guard !pages.isEmpty, copies > 0 else { return }
    do {
      try canvas.outline(id)
      var attributes = Attributes()
      if language != self.language { attributes.language = language.tag }
      for _ in 0..<copies {
        try canvas.part(attributes) { () throws(CanvasError) in
          for (index, page) in pages.enumerated() {
            try draw(page, label: "\(id)-\(index + 1)")
          }
        }
        if pages.count % 2 == 1, let last = pages.last {
          try draw(Page(width: last.width, height: last.height, nodes: []), label: "\(id)-blank")
        }
      }
    } catch { throw PressError(error) }
  }

  /// The finished document.
  public func finish() throws(PressError) -> [UInt8] {
    do {
      try canvas.finish()
      return try canvas.accessible()
    } catch { throw PressError(error) }
  }

  private func draw(_ page: Page, label: String) throws(CanvasError) {
    try canvas.page(width: page.width, height: page.height, label: label) { (canvas) throws(CanvasError) in
      try page.draw(on: canvas)
    }
  }
}
