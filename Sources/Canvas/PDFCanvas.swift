internal import CCairo

/// One PDF document. Every status is checked: after each page, and after the end.
package final class PDFCanvas: DocumentCanvas {
  /// What the document says of itself; never a child's name.
  package struct Metadata: Hashable, Sendable {
    /// The title.
    package var title: String
    /// ISO 8601, for the same bytes on every run.
    package var created: String
    /// The BCP 47 tag of the language.
    package var language: String
    /// Whether pages run from right to left.
    package var isRightToLeft: Bool
    /// Whether a printer is asked to leave the backs blank.
    package var isOneSided: Bool

    /// What the document says of itself.
    package init(
      title: String, created: String, language: String = "en", isRightToLeft: Bool = false, isOneSided: Bool = false
    ) {
      (self.title, self.created) = (title, created)
      (self.language, self.isRightToLeft, self.isOneSided) = (language, isRightToLeft, isOneSided)
    }
  }

  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let sink = ByteSink()
  private let ink: CairoInk
  let metadata: Metadata
  /// What was drawn, in order.
  let log = TagLog()
  /// The pictures that the document holds once.
  let forms = FormLog()
  private var pages = 0
  private var isPageOpen = false
  /// Elements that begin on the next page: cairo forgets what begins before a page has its size.
  private var waiting: [(tag: Tag, attributes: Attributes)] = [(.document, Attributes())]
  private var failure: CanvasError?

  /// Opens a document in memory, and its root element.
  package init(
    _ metadata: Metadata, typesetter: Typesetter, pictures: PictureShelf
  ) throws(CanvasError) {
    self.metadata = metadata
    guard
      let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, 1, 1),
      let context = cairo_create(surface)
    else { throw .cairo(CairoStatus(rawValue: 1), doing: "open a document") }
    (self.surface, self.context) = (surface, context)
    ink = CairoInk(context: context, typesetter: typesetter, pictures: pictures, forms: forms)
    try cairo_surface_status(surface).status.check("open a document")
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Takehome")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.created)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Closes the root element and ends the document; the bytes are whole only after this.
  package func finish() throws(CanvasError) {
    close(.document)
    try endPage()
    cairo_surface_finish(surface)
    try check("finish the document")
  }

  /// An element that spans pages: one sheet of a print run.
  package func part(
    _ attributes: Attributes = Attributes(), _ body: () throws(CanvasError) -> Void
  ) throws(CanvasError) {
    waiting.append((.part, attributes))
    try noting(body)
    close(.part)
    try check("close a part")
  }

  /// One page of a size in points.
  package func page(
    width: Double, height: Double, label: String?, _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    try endPage()
    cairo_pdf_surface_set_size(surface, width, height)
    if let label { cairo_pdf_surface_set_page_label(surface, label) }
    for (tag, attributes) in waiting {
      log.records.append(TagRecord(tag: tag.rawValue, attributes: attributes))
      cairo_tag_begin(context, tag.rawValue, nil)
    }
    waiting = []
    (pages, isPageOpen) = (pages + 1, true)
    try noting { () throws(CanvasError) in try body(CairoPage(ink: ink, log: log, height: height)) }
    try check("draw page \(pages)")
  }

  /// A page is shown when the next begins: an element that ends after its last page is shown never ends.
  private func endPage() throws(CanvasError) {
    if isPageOpen { cairo_show_page(context) }
    isPageOpen = false
    try check("draw page \(pages)")
  }

  private func close(_ tag: Tag) {
    if waiting.last?.tag == tag { waiting.removeLast() } else { cairo_tag_end(context, tag.rawValue) }
  }

  /// Runs a body and remembers its failure: no document with half a page in it ends well.
  private func noting(_ body: () throws(CanvasError) -> Void) throws(CanvasError) {
    do { try body() } catch {
      failure = error
      throw error
    }
  }

  /// An entry of the outline that leads to the next page that is drawn.
  package func outline(_ name: String) throws(CanvasError) {
    cairo_pdf_surface_add_outline(
      surface, CAIRO_PDF_OUTLINE_ROOT, name, "page=\(pages + 1) pos=[0 0]", cairo_pdf_outline_flags_t(rawValue: 0))
    try check("add an outline entry")
  }

  /// What cairo wrote; whole after `finish`.
  package var bytes: [UInt8] { sink.bytes }

  /// The document made accessible and archivable; only after `finish`.
  package func accessible() throws(CanvasError) -> [UInt8] {
    do { return try accessible(by: .strict) } catch { return try accessible(by: .objects) }
  }

  /// The same by one of the two ways; both make the same document, or `strict` refuses it.
  package func accessible(by way: FinishWay) throws(CanvasError) -> [UInt8] {
    switch way {
    case .objects: return try PDFFinish.finish(bytes, metadata, log.records, forms.forms)
    case .strict:
      do { return try StrictFinish.finish(bytes, metadata, log.records, forms.forms) } catch {
        throw .finish("\(error)")
      }
    }
  }

  /// After a context error the surface still says success: both are asked.
  private func check(_ doing: String) throws(CanvasError) {
    if let failure { throw failure }
    try cairo_status(context).status.check(doing)
    try cairo_surface_status(surface).status.check(doing)
  }
}
