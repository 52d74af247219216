import CCairo
import CPango
import CRsvg
import Canvas
import ContextPack
import Foundation
import Handout
import Press

/// The same words, pictures and lines as finished pages have, drawn with cairo, Pango and librsvg called directly: no
/// tags, no layout, no memory of lines; fonts and pictures are loaded once.
final class Floor {
  private let library: Library
  private let fonts: UnsafeMutablePointer<PangoFontMap>
  private var pictures: [PictureID: UnsafeMutablePointer<RsvgHandle>] = [:]
  private let context: OpaquePointer

  init(_ library: Library) throws {
    self.library = library
    guard let fonts = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT),
      let context = pango_font_map_create_context(fonts)
    else { throw CocoaError(.featureUnsupported) }
    (self.fonts, self.context) = (fonts, context)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
  }

  deinit {
    for handle in pictures.values { g_object_unref(handle) }
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fonts)
  }

  /// How far a family's letters reach above and below the baseline, in the height of the type.
  func reach(of family: String) -> (ascent: Double, descent: Double) {
    let font = pango_font_description_from_string("\(family) 100")
    let metrics = pango_context_get_metrics(context, font, nil)
    defer {
      pango_font_metrics_unref(metrics)
      pango_font_description_free(font)
    }
    let scale = 100 * Double(PANGO_SCALE)
    return (
      Double(pango_font_metrics_get_ascent(metrics)) / scale, Double(pango_font_metrics_get_descent(metrics)) / scale
    )
  }

  /// The document's bytes.
  func document(_ pages: [Page]) throws -> [UInt8] {
    final class Collected { var bytes: [UInt8] = [] }
    let collected = Collected()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, length in
        if let closure {
          Unmanaged<Collected>.fromOpaque(closure).takeUnretainedValue().bytes += UnsafeBufferPointer(
            start: bytes, count: Int(length))
        }
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(collected).toOpaque(), 612, 792)
    let cairo = cairo_create(surface)
    for page in pages {
      cairo_pdf_surface_set_size(surface, page.width, page.height)
      for node in page.nodes { try draw(node, cairo) }
      cairo_show_page(cairo)
    }
    cairo_destroy(cairo)
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
    return collected.bytes
  }

  private func draw(_ node: Node, _ cairo: OpaquePointer?) throws {
    switch node {
    case .group(_, let nodes): for node in nodes { try draw(node, cairo) }
    case .leaf(_, let marks), .artifact(_, let marks): for mark in marks { try draw(mark, cairo) }
    }
  }

  private func draw(_ mark: Impression, _ cairo: OpaquePointer?) throws {
    switch mark {
    case .text(let text): draw(text, cairo)
    case .picture(let picture): try draw(picture, cairo)
    case .shape(let shape): draw(shape, cairo)
    case .code, .solid, .miniature: break
    }
  }

  private func draw(_ text: PlacedText, _ cairo: OpaquePointer?) {
    let layout = pango_layout_new(context)
    let font = pango_font_description_from_string("Andika \(text.spec.boldRanges.isEmpty ? "" : "Bold")")
    pango_font_description_set_size(font, Int32(text.spec.size * 1024))
    pango_layout_set_font_description(layout, font)
    pango_layout_set_width(layout, Int32(text.frame.width * 1024))
    pango_layout_set_text(layout, text.spec.words, -1)
    cairo_move_to(cairo, text.frame.x, text.frame.y)
    pango_cairo_show_layout(cairo, layout)
    pango_font_description_free(font)
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  private func draw(_ picture: PlacedPicture, _ cairo: OpaquePointer?) throws {
    let handle: UnsafeMutablePointer<RsvgHandle>
    if let known = pictures[picture.id] {
      handle = known
    } else {
      let bytes = try library.picture(picture.id)
      guard let made = rsvg_handle_new_from_data(bytes, gsize(bytes.count), nil) else { return }
      pictures[picture.id] = made
      handle = made
    }
    var viewport = RsvgRectangle(
      x: picture.frame.x, y: picture.frame.y, width: picture.frame.width, height: picture.frame.height)
    rsvg_handle_render_document(handle, cairo, &viewport, nil)
  }

  private func draw(_ shape: Shape, _ cairo: OpaquePointer?) {
    for step in shape.path.steps {
      switch step {
      case .move(let point): cairo_move_to(cairo, point.x, point.y)
      case .line(let point): cairo_line_to(cairo, point.x, point.y)
      case .curve(let one, let two, let point):
        cairo_curve_to(cairo, one.x, one.y, two.x, two.y, point.x, point.y)
      case .close: cairo_close_path(cairo)
      }
    }
    cairo_set_line_width(cairo, max(1, shape.pen))
    cairo_stroke(cairo)
  }
}
