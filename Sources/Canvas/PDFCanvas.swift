internal import CCairo

/// One PDF document. Every status is checked: after each page, and after the end.
package final class PDFCanvas {
  /// What the document says of itself; never a child's name.
  package struct Metadata: Hashable, Sendable {
    /// The title.
    package var title: String
    /// ISO 8601, for the same bytes on every run.
    package var created: String

    /// What the document says of itself.
    package init(title: String, created: String) { (self.title, self.created) = (title, created) }
  }

  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let sink: ByteSink
  private let ink: Ink
  private var pages = 0

  /// Opens a document that is written to a sink, and its root element.
  package init(
    _ metadata: Metadata, to sink: ByteSink, typesetter: Typesetter, pictures: PictureShelf
  ) throws(CanvasError) {
    self.sink = sink
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), 1, 1),
      let context = cairo_create(surface)
    else { throw .cairo(CairoStatus(rawValue: 1), doing: "open a document") }
    (self.surface, self.context) = (surface, context)
    ink = Ink(context: context, typesetter: typesetter, pictures: pictures)
    try cairo_surface_status(surface).status.check("open a document")
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Takehome")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.created)
    cairo_tag_begin(context, Tag.document.rawValue, nil)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Closes the root element and ends the document; the bytes are whole only after this.
  package func finish() throws(CanvasError) {
    cairo_tag_end(context, Tag.document.rawValue)
    try check("close the document")
    cairo_surface_finish(surface)
    try check("finish the document")
  }

  /// An element that spans pages: one sheet of a print run.
  package func part(_ body: () throws(CanvasError) -> Void) throws(CanvasError) {
    cairo_tag_begin(context, Tag.part.rawValue, nil)
    try body()
    cairo_tag_end(context, Tag.part.rawValue)
    try check("close a part")
  }

  /// One page of a size in points.
  package func page(
    width: Double, height: Double, label: String? = nil, _ body: (PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    cairo_pdf_surface_set_size(surface, width, height)
    if let label { cairo_pdf_surface_set_page_label(surface, label) }
    try body(PageCanvas(ink: ink, isTagged: true))
    cairo_show_page(context)
    pages += 1
    try check("draw page \(pages)")
  }

  /// An entry of the outline that leads to the next page that is drawn.
  package func outline(_ name: String) throws(CanvasError) {
    cairo_pdf_surface_add_outline(
      surface, CAIRO_PDF_OUTLINE_ROOT, name, "page=\(pages + 1) pos=[0 0]", cairo_pdf_outline_flags_t(rawValue: 0))
    try check("add an outline entry")
  }

  /// After a context error the surface still says success, and after a sink error both may: all three are asked.
  private func check(_ doing: String) throws(CanvasError) {
    if let errno = sink.failure { throw .sink(errno: errno) }
    try cairo_status(context).status.check(doing)
    try cairo_surface_status(surface).status.check(doing)
  }
}
