import CCairo
import PDFReading
import Testing

@testable import Canvas

@Suite struct PDFCanvasTests {
  private func paragraph(_ words: String, on page: any PageCanvas) throws(CanvasError) {
    try page.leaf(.paragraph) { (ink) throws(CanvasError) in try ink.text(Sample.spec(words), x: 36, y: 36) }
  }

  private func open() throws -> PDFCanvas {
    try PDFCanvas(Sample.metadata, typesetter: try Sample.typesetter(), pictures: Sample.shelf())
  }

  @Test("a document says its title, its pages and their size, and is sound")
  func document() throws {
    let bytes = try Sample.pdf { (canvas) throws(CanvasError) in
      try canvas.page(width: 612, height: 792) { (page) throws(CanvasError) in try paragraph("One", on: page) }
      try canvas.page(width: 595.276, height: 841.89) { (page) throws(CanvasError) in try paragraph("Two", on: page) }
    }
    let info = try PDFText(bytes).info()
    #expect(info.contains("Title:           Foot rub after the bath"))
    #expect(info.contains("Pages:           2"))
    #expect(info.contains("Page size:       612 x 792 pts (letter)"))
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("CreationDate:    Mon Jan  5"))
    #expect(try PDFText(bytes).isSound())
  }

  @Test("the same drawing gives the same bytes, whatever the typesetter set before")
  func sameBytes() throws {
    func document(_ typesetter: Typesetter) throws -> [UInt8] {
      try Sample.pdf(typesetter: typesetter) { (canvas) throws(CanvasError) in
        try canvas.page(width: 612, height: 792) { (page) throws(CanvasError) in
          try paragraph("Hold the foot", on: page)
          try page.leaf(.figure) { (ink) throws(CanvasError) in
            try ink.picture("bar", x: 0, y: 0, width: 40, height: 20)
          }
        }
      }
    }
    let used = try Sample.typesetter()
    _ = try used.measure(Sample.spec("quite other words", size: 30))
    let first = try document(try Sample.typesetter())
    #expect(try document(try Sample.typesetter()) == first)
    #expect(try document(used) == first)
    #expect(try document(used) == first)
  }

  @Test("a page label and an outline entry carry what they were given")
  func labels() throws {
    let bytes = try Sample.pdf { (canvas) throws(CanvasError) in
      try canvas.outline("k-07")
      try canvas.page(width: 612, height: 792, label: "k-07-1") { (_) throws(CanvasError) in }
    }
    let lines = try PDFText(bytes).lines()
    #expect(lines.contains { $0.contains("/Title (k-07)") })
    #expect(lines.contains { $0.contains("/P (k-07-)") })
  }

  @Test("a tag error, which cairo keeps until the page is shown, is an error of the end")
  func lateError() throws {
    let canvas = try open()
    try canvas.page(width: 612, height: 792) { (page) throws(CanvasError) in
      try page.leaf(.paragraph) { (ink) throws(CanvasError) in
        try ink.text(Sample.spec("Hold"), x: 36, y: 36)
        cairo_tag_begin(ink.cairo.context, "Link", "rect=nowhere")
        cairo_tag_end(ink.cairo.context, "Link")
      }
    }
    #expect(throws: CanvasError.cairo(CAIRO_STATUS_TAG_ERROR.status, doing: "draw page 1")) { try canvas.finish() }
  }

  @Test("after a page that failed the document cannot be ended")
  func openElement() throws {
    let canvas = try open()
    #expect(throws: CanvasError.missingGlyph("\u{1F600}")) {
      try canvas.page(width: 612, height: 792) { (page) throws(CanvasError) in try paragraph("\u{1F600}", on: page) }
    }
    #expect(throws: CanvasError.missingGlyph("\u{1F600}")) { try canvas.finish() }
  }

  @Test("a page that fails outside every element stops the document too")
  func failedPage() throws {
    let canvas = try open()
    #expect(throws: CanvasError.codeTooLong(bytes: 1)) {
      try canvas.page(width: 612, height: 792) { (_) throws(CanvasError) in throw .codeTooLong(bytes: 1) }
    }
    #expect(throws: CanvasError.codeTooLong(bytes: 1)) {
      try canvas.page(width: 612, height: 792) { (_) throws(CanvasError) in }
    }
    #expect(throws: CanvasError.codeTooLong(bytes: 1)) { try canvas.finish() }
  }

  @Test("pages of one part hang in one element, pages of the next in another")
  func parts() throws {
    let bytes = try Sample.pdf { (canvas) throws(CanvasError) in
      for words in ["One", "Two"] {
        try canvas.part { () throws(CanvasError) in
          for _ in 1...2 {
            try canvas.page(width: 300, height: 300) { (page) throws(CanvasError) in try paragraph(words, on: page) }
          }
        }
        try canvas.page(width: 300, height: 300) { (_) throws(CanvasError) in }
      }
      try canvas.part { () throws(CanvasError) in }
    }
    let tree = try PDFText(bytes).elements()
    #expect(
      tree == [
        "Document", "  Part", "    P (block)", "      \"One\"", "    P (block)", "      \"One\"", "  Part",
        "    P (block)", "      \"Two\"", "    P (block)", "      \"Two\"",
      ])
    #expect(try PDFText(bytes).info().contains("Pages:           6"))
  }

  @Test("a part that fails stops the document")
  func failedPart() throws {
    let canvas = try open()
    #expect(throws: CanvasError.self) {
      try canvas.part { () throws(CanvasError) in
        try canvas.page(width: 612, height: 792) { (page) throws(CanvasError) in try paragraph("\u{1F600}", on: page) }
      }
    }
    #expect(throws: CanvasError.self) { try canvas.finish() }
  }
}
