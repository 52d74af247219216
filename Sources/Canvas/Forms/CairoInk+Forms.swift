internal import CCairo

extension CairoInk {
  /// Paints a picture that the document holds once. False when it has to be drawn in its place.
  func stamp(_ drawable: PictureShelf.Drawable, x: Double, y: Double, width: Double, height: Double) -> Bool {
    guard let forms, width > 0, height > 0, isOfShape(drawable, width, height), let form = drawable.form,
      let stamp = forms.stamp(of: form)
    else { return false }
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, x, y)
    cairo_scale(context, width, height)
    cairo_set_source_surface(context, stamp, 0, 0)
    // Clipped: a paint without a clip, as the first ink of a page, makes cairo forget the tags that began before it.
    // Not filled: cairo would name the image twice among the page's resources.
    cairo_new_path(context)
    cairo_rectangle(context, 0, 0, 1, 1)
    cairo_clip(context)
    cairo_paint(context)
    return true
  }

  /// A picture is never stretched: in another frame librsvg centres it.
  private func isOfShape(_ drawable: PictureShelf.Drawable, _ width: Double, _ height: Double) -> Bool {
    abs(width * drawable.size.height / (height * drawable.size.width) - 1) < 0.002
  }
}
