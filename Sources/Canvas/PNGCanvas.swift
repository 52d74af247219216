internal import CCairo

/// One page as a PNG.
package enum PNGCanvas {
  /// Draws a page of a size in points at dots per inch and gives the PNG's bytes.
  package static func page(
    width: Double, height: Double, dotsPerInch: Double, typesetter: Typesetter, pictures: PictureShelf,
    _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) -> [UInt8] {
    let scale = dotsPerInch / 72
    guard
      let surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32((width * scale).rounded()), Int32((height * scale).rounded())),
      let context = cairo_create(surface)
    else { throw .cairo(CairoStatus(rawValue: 1), doing: "open a picture") }
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    try cairo_surface_status(surface).status.check("open a picture")
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_set_source_rgb(context, 0, 0, 0)
    cairo_scale(context, scale, scale)
    try body(
      CairoPage(ink: CairoInk(context: context, typesetter: typesetter, pictures: pictures), log: nil, height: height))
    try cairo_status(context).status.check("draw a picture")
    let sink = ByteSink()
    try cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure).status
      .check("write a picture")
    return sink.bytes
  }
}
