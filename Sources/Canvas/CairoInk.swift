internal import CCairo
internal import CPango
internal import CRsvg

/// Ink through cairo.
struct CairoInk: Ink {
  let context: OpaquePointer
  let typesetter: Typesetter
  let pictures: PictureShelf
  /// Where pictures that a document holds once are noted; a preview has none.
  var forms: FormLog?

  func text(_ spec: TextSpec, x: Double, y: Double) throws(CanvasError) {
    let lines = try typesetter.lines(spec)
    show(lines, x: x, y: y)
    try checkContext("draw text")
  }

  func picture(_ id: String, x: Double, y: Double, width: Double, height: Double) throws(CanvasError) {
    let drawable = try pictures.drawable(id, width: width)
    if stamp(drawable, x: x, y: y, width: width, height: height) { return try checkContext("draw a picture") }
    var viewport = RsvgRectangle(x: x, y: y, width: width, height: height)
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_new_path(context)
    cairo_rectangle(context, x, y, width, height)
    cairo_clip(context)
    var problem: UnsafeMutablePointer<GError>?
    guard rsvg_handle_render_document(drawable.handle, context, &viewport, &problem) != 0 else {
      let why = problem.map { String(cString: $0.pointee.message) } ?? "librsvg gave no reason"
      g_clear_error(&problem)
      throw .picture(id: id, why: why)
    }
    try checkContext("draw a picture")
  }

  func path(_ steps: [PathStep], fill: Double?, pen: Double, dash: [Double]) throws(CanvasError) {
    cairo_new_path(context)
    for step in steps {
      switch step {
      case .move(let x, let y): cairo_move_to(context, x, y)
      case .line(let x, let y): cairo_line_to(context, x, y)
      case .curve(let x1, let y1, let x2, let y2, let x, let y): cairo_curve_to(context, x1, y1, x2, y2, x, y)
      case .close: cairo_close_path(context)
      }
    }
    if let fill {
      cairo_set_source_rgb(context, fill, fill, fill)
      cairo_fill_preserve(context)
      cairo_set_source_rgb(context, 0, 0, 0)
    }
    if pen > 0 {
      cairo_set_line_width(context, pen)
      cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
      cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
      cairo_set_dash(context, dash, Int32(dash.count), 0)
      cairo_stroke_preserve(context)
    }
    cairo_new_path(context)
    try checkContext("draw a path")
  }

  func scaled(
    x: Double, y: Double, by scale: Double, _ body: (any Ink) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, x, y)
    cairo_scale(context, scale, scale)
    try body(self)
  }

  private func checkContext(_ doing: String) throws(CanvasError) {
    try cairo_status(context).status.check(doing)
  }
}
