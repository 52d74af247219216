internal import CCairo

/// A document of cairo's whose pages are taken out one by one; it is never ended, since nobody wants it whole.
final class Plate {
  private let sink = ByteSink()
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let inflation = Inflation()
  private var pages = 0

  /// cairo keeps a little of every page: after so many a new plate is due.
  private static let most = 4096
  var isFull: Bool { pages >= Self.most }

  init() throws(CanvasError) { (surface, context) = try Self.open(sink) }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// What cairo writes for a page; nil when it is not one stream of content.
  func page(_ draw: (OpaquePointer) throws(CanvasError) -> Void) throws(CanvasError) -> [UInt8]? {
    pages += 1
    sink.clear()
    try draw(context)
    cairo_show_page(context)
    try cairo_status(context).status.check("cast a piece")
    try cairo_surface_status(surface).status.check("cast a piece")
    let bytes = sink.bytes
    guard let start = bytes.firstEnd(of: "\nstream\n", from: 0),
      let end = bytes.firstEnd(of: "\nendstream\nendobj\n", from: start).map({ $0 - 18 })
    else { return nil }
    guard bytes.firstEnd(of: "/FlateDecode", from: 0).map({ $0 < start }) == true else {
      return Array(bytes[start..<end])
    }
    guard case .bytes(let content) = inflation.unpack(bytes[start..<end], atMost: 1 << 26) else { return nil }
    return content
  }

  /// A whole document of one page.
  static func document(_ draw: (OpaquePointer) throws(CanvasError) -> Void) throws(CanvasError) -> [UInt8] {
    let sink = ByteSink()
    let (surface, context) = try open(sink)
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    try draw(context)
    cairo_show_page(context)
    cairo_surface_finish(surface)
    try cairo_status(context).status.check("cut the fonts")
    try cairo_surface_status(surface).status.check("cut the fonts")
    return sink.bytes
  }

  private static func open(_ sink: ByteSink) throws(CanvasError) -> (OpaquePointer, OpaquePointer) {
    guard
      let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, Slug.side, Slug.side),
      let context = cairo_create(surface)
    else { throw .cairo(CairoStatus(rawValue: 1), doing: "open a document") }
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    return (surface, context)
  }
}

extension [UInt8] {
  /// Where the first such words from a place on end.
  fileprivate func firstEnd(of words: StaticString, from start: Int) -> Int? {
    let length = words.utf8CodeUnitCount
    guard start + length <= count else { return nil }
    return (start...(count - length)).first { self[$0] == words.utf8Start[0] && holds(words, at: $0) }
      .map { $0 + length }
  }
}
