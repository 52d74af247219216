import CCairo
import CRsvg

/// Paint: what cairo draws with and no sheet of ours does yet.
extension StressCorpus {
  static let maskPicture = """
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><defs>\
    <linearGradient id='g'><stop stop-color='white'/><stop offset='1' stop-color='black'/></linearGradient>\
    <clipPath id='c'><circle cx='50' cy='50' r='40'/></clipPath>\
    <mask id='m'><rect width='100' height='100' fill='url(#g)'/></mask></defs>\
    <rect clip-path='url(#c)' width='100' height='100' fill='red'/>\
    <rect mask='url(#m)' x='30' y='30' width='60' height='60' fill='blue'/>\
    <g opacity='.5'><rect x='5' y='5' width='40' height='40' fill='green'/><circle cx='40' cy='40' r='20'/></g>\
    <g style='mix-blend-mode:multiply'><rect x='50' y='5' width='40' height='40' fill='yellow'/></g></svg>
    """

  static let dotsPicture = """
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><defs>\
    <pattern id='p' width='10' height='10' patternUnits='userSpaceOnUse'><circle cx='5' cy='5' r='3'/></pattern>\
    </defs><rect width='100' height='100' fill='url(#p)'/></svg>
    """

  static let filterPicture = """
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><defs>\
    <filter id='b'><feGaussianBlur stdDeviation='3'/></filter></defs>\
    <rect x='10' y='10' width='60' height='60' fill='red' filter='url(#b)'/></svg>
    """

  static func textPicture(_ family: String, _ words: String) -> String {
    """
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>\
    <text x='5' y='60' font-family='\(family)' font-size='20'>\(words)</text></svg>
    """
  }

  static func svg(_ picture: String, _ context: OpaquePointer) {
    let bytes = Array(picture.utf8)
    guard let handle = rsvg_handle_new_from_data(bytes, gsize(bytes.count), nil) else { return }
    defer { g_object_unref(handle) }
    var frame = RsvgRectangle(x: 20, y: 20, width: 200, height: 200)
    rsvg_handle_render_document(handle, context, &frame, nil)
  }

  /// Linear and radial, opaque and clear, repeated and padded.
  static func gradients(_ context: OpaquePointer) {
    for (index, alpha) in [1.0, 0.3].enumerated() {
      for (column, extend) in [CAIRO_EXTEND_PAD, CAIRO_EXTEND_REPEAT, CAIRO_EXTEND_REFLECT, CAIRO_EXTEND_NONE]
        .enumerated()
      {
        for isRadial in [false, true] {
          let (x, y) = (20.0 + 60 * Double(column), 20.0 + 60 * Double(2 * index + (isRadial ? 1 : 0)))
          let paint =
            isRadial
            ? cairo_pattern_create_radial(x + 20, y + 20, 2, x + 24, y + 20, 15)
            : cairo_pattern_create_linear(x + 10, y, x + 30, y + 10)
          cairo_pattern_add_color_stop_rgba(paint, 0, 1, 0, 0, 1)
          cairo_pattern_add_color_stop_rgba(paint, 0.4, 0, 1, 0, alpha)
          cairo_pattern_add_color_stop_rgba(paint, 1, 0, 0, 1, alpha)
          cairo_pattern_set_extend(paint, extend)
          cairo_set_source(context, paint)
          cairo_rectangle(context, x, y, 50, 50)
          cairo_fill(context)
          cairo_pattern_destroy(paint)
        }
      }
    }
  }

  /// Opaque, clear, gray, one bit; smoothed and not; as a mask too.
  static func images(_ context: OpaquePointer, isMask: Bool = false) {
    let formats = [CAIRO_FORMAT_ARGB32, CAIRO_FORMAT_RGB24, CAIRO_FORMAT_A8, CAIRO_FORMAT_A1]
    for (index, format) in formats.enumerated() {
      let image = cairo_image_surface_create(format, 16, 16)
      let painter = cairo_create(image)
      cairo_set_source_rgba(painter, 1, 0, 0, 0.5)
      cairo_arc(painter, 8, 8, 6, 0, 6.3)
      cairo_fill(painter)
      cairo_destroy(painter)
      cairo_save(context)
      cairo_translate(context, 20, 20 + 50 * Double(index))
      cairo_scale(context, 2, 2)
      cairo_set_source_surface(context, image, 0, 0)
      cairo_pattern_set_filter(cairo_get_source(context), index % 2 == 0 ? CAIRO_FILTER_NEAREST : CAIRO_FILTER_GOOD)
      cairo_paint_with_alpha(context, 0.8)
      cairo_set_source_rgb(context, 0, 0.4, 0)
      cairo_rectangle(context, 40, 0, 8, 8)
      cairo_fill(context)
      cairo_set_source_surface(context, image, 80, 0)
      cairo_pattern_set_extend(cairo_get_source(context), isMask ? CAIRO_EXTEND_NONE : CAIRO_EXTEND_REPEAT)
      cairo_rectangle(context, 80, 0, 40, 20)
      cairo_fill(context)
      if isMask { cairo_mask_surface(context, image, 40, 0) }
      cairo_restore(context)
      cairo_surface_destroy(image)
    }
  }

  static func mesh(_ context: OpaquePointer) {
    for alpha in [1.0] {
      let mesh = cairo_pattern_create_mesh()
      cairo_mesh_pattern_begin_patch(mesh)
      cairo_mesh_pattern_move_to(mesh, 20, 20 + 100 * alpha)
      cairo_mesh_pattern_line_to(mesh, 120, 30 + 100 * alpha)
      cairo_mesh_pattern_line_to(mesh, 110, 90 + 100 * alpha)
      cairo_mesh_pattern_line_to(mesh, 30, 80 + 100 * alpha)
      for corner in 0..<4 as Range<UInt32> {
        cairo_mesh_pattern_set_corner_color_rgba(mesh, corner, Double(corner & 1), Double(corner >> 1), 0.5, alpha)
      }
      cairo_mesh_pattern_end_patch(mesh)
      cairo_set_source(context, mesh)
      cairo_rectangle(context, 0, 0, 200, 300)
      cairo_fill(context)
      cairo_pattern_destroy(mesh)
    }
  }

  static func groups(_ context: OpaquePointer) {
    cairo_push_group(context)
    cairo_set_source_rgb(context, 0, 0, 1)
    cairo_rectangle(context, 20, 20, 80, 80)
    cairo_fill(context)
    let mask = cairo_pattern_create_radial(60, 60, 5, 60, 60, 40)
    cairo_pattern_add_color_stop_rgba(mask, 0, 0, 0, 0, 1)
    cairo_pattern_add_color_stop_rgba(mask, 1, 0, 0, 0, 0)
    cairo_set_source_rgb(context, 1, 0, 0)
    cairo_mask(context, mask)
    cairo_pop_group_to_source(context)
    cairo_paint_with_alpha(context, 0.5)
    cairo_pattern_destroy(mask)
    cairo_set_operator(context, CAIRO_OPERATOR_MULTIPLY)
    cairo_set_source_rgb(context, 1, 1, 0)
    cairo_rectangle(context, 60, 60, 80, 80)
    cairo_fill(context)
  }
}
