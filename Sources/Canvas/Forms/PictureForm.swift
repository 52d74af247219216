internal import CCairo
internal import CRsvg

/// A picture as PDF writes it once and paints it anywhere: content and resources of its own, one point square.
///
/// It is made from what cairo writes for the picture alone, and depends on nothing else.
final class PictureForm: Sendable {
  /// The entries of its dictionary but for those of every stream.
  let entries: [(key: String, syntax: String)]
  /// Its content, deflated; it does not end in a carriage return.
  let deflated: [UInt8]

  /// The longer side of what is captured: finer than any print, since cairo rounds to a 256th.
  private static let side = 1024.0
  /// How far, in units of `side`, flattened curves may be from the drawn ones where only their room is asked for.
  private static let roughness = 4.0
  /// What a form finds is the page's; these are what a page begins with.
  private static let fresh = "0 g 0 G 1 w 0 J 0 j 10 M [] 0 d\n"

  /// Nil when the picture needs more than paths in plain colours: then it is drawn in its place each time.
  init?(_ picture: UnsafeMutablePointer<RsvgHandle>, size: (width: Double, height: Double)) {
    let scale = Self.side / max(size.width, size.height)
    let (width, height) = (size.width * scale, size.height * scale)
    guard min(width, height) >= 1,
      let bytes = Self.captured(picture, width, height), let document = try? CairoDocument(bytes),
      let (content, resources) = document.onlyPage,
      let stream = try? Deflate.compressed(Array(Self.fresh.utf8) + content).stream
    else { return nil }
    deflated = stream
    entries = [
      ("/Type", "/XObject"), ("/Subtype", "/Form"), ("/BBox", "[0 0 \(Self.written(width)) \(Self.written(height))]"),
      ("/Matrix", "[\(Self.written(1 / width)) 0 0 \(Self.written(1 / height)) 0 0]"), ("/Resources", resources),
    ]
  }

  /// Ten decimals: a thousandth of a dot on the largest paper.
  private static func written(_ number: Double) -> String { "\((number * 1e10).rounded() / 1e10)" }

  /// The entries of the form's dictionary.
  func addEntries(to syntax: inout PDFSyntax) {
    for (key, words) in entries {
      syntax.add(key)
      syntax.add(" ")
      syntax.add(words)
    }
  }

  private static func captured(
    _ picture: UnsafeMutablePointer<RsvgHandle>, _ width: Double, _ height: Double
  ) -> [UInt8]? {
    let sink = ByteSink()
    guard
      let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, width, height)
    else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard let context = cairo_create(surface) else { return nil }
    defer { cairo_destroy(context) }
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    // Curves are written as curves; cairo flattens them only to find out how much room they take.
    cairo_set_tolerance(context, roughness)
    var frame = RsvgRectangle(x: 0, y: 0, width: width, height: height)
    guard rsvg_handle_render_document(picture, context, &frame, nil) != 0 else { return nil }
    cairo_show_page(context)
    cairo_surface_finish(surface)
    guard cairo_status(context) == CAIRO_STATUS_SUCCESS, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      return nil
    }
    return sink.bytes
  }
}

extension CairoDocument {
  /// The content of a document of one page, and its resources when they refer to nothing.
  fileprivate var onlyPage: (content: [UInt8], resources: String)? {
    let pages = objects.compactMap { $0 }.filter { $0.kind == .page }
    guard pages.count == 1, let page = pages.first,
      let resources = object(page, "/Resources"), resources.demands.isEmpty,
      let stream = object(page, "/Contents"), let data = stream.data
    else { return nil }
    let syntax = String(decoding: file.bytes[resources.value], as: UTF8.self)
    guard stream.value("/Filter", in: file) != nil else { return (Array(file.bytes[data]), syntax) }
    guard case .bytes(let content) = Inflation().unpack(file.bytes[data], atMost: 1 << 26) else { return nil }
    return (content, syntax)
  }

  private func object(_ page: CairoObject, _ key: StaticString) -> CairoObject? {
    page.value(key, in: file).flatMap(reference).flatMap { objects[$0] }
  }
}
