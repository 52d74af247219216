internal import Canvas
internal import Handout

/// One PDF with every sheet of a batch, written as the sheets come, in order.
///
/// Every family starts on a new sheet of paper: a blank back is added after an odd number of pages.
public final class PrintRun {
  private let canvas: PDFCanvas
  private let sink: ByteSink

  /// Opens a run that writes to an open file descriptor.
  public init(press: Press, file: Int32, title: String, created: String) throws(PressError) {
    do {
      sink = ByteSink(file: file)
      canvas = try PDFCanvas(
        PDFCanvas.Metadata(title: title, created: created), to: sink, typesetter: press.typesetter,
        pictures: press.pictures)
    } catch { throw PressError(error) }
  }

  /// Adds a sheet under its record's id, as often as there are copies.
  public func add(_ pages: [Page], id: String, copies: Int) throws(PressError) {
    guard !pages.isEmpty, copies > 0 else { return }
    do {
      try canvas.outline(id)
      for _ in 0..<copies {
        try canvas.part { () throws(CanvasError) in
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

  /// Ends the document; nothing is whole before.
  public func finish() throws(PressError) {
    do { try canvas.finish() } catch { throw PressError(error) }
  }

  private func draw(_ page: Page, label: String) throws(CanvasError) {
    try canvas.page(width: page.width, height: page.height, label: label) { (canvas) throws(CanvasError) in
      try page.draw(on: canvas)
    }
  }
}
