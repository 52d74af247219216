internal import CCairo
internal import CPango

extension CairoInk {
  /// Shows set lines run by run, so that what is extracted from the page reads in order.
  func show(_ lines: Typesetter.Lines, x: Double, y: Double) {
    guard let iterator = pango_layout_get_iter(lines.layout) else { return }
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let run = pango_layout_iter_get_run_readonly(iterator) else { continue }
      var frame = PangoRectangle()
      pango_layout_iter_get_run_extents(iterator, nil, &frame)
      let left = x + Double(frame.x) / Double(PANGO_SCALE)
      let baseline = y + Double(pango_layout_iter_get_baseline(iterator)) / Double(PANGO_SCALE)
      if run.pointee.item.pointee.analysis.level & 1 == 1 {
        showRightToLeft(run.pointee, lines.text, x: left, y: baseline)
      } else {
        cairo_move_to(context, left, baseline)
        lines.text.withUnsafeBufferPointer { pango_cairo_show_glyph_item(context, $0.baseAddress, run) }
      }
    } while pango_layout_iter_next_run(iterator) != 0
  }

  /// Shows a run cluster by cluster from the left: cairo would write clusters in logical order with moves to the left,
  /// which text extraction reads as scrambled. The element round it says the words in their own order.
  private func showRightToLeft(_ run: PangoGlyphItem, _ text: ContiguousArray<CChar>, x: Double, y: Double) {
    let string = run.glyphs.pointee
    let item = run.item.pointee
    let count = Int(string.num_glyphs)
    var (glyphs, clusters, letters): ([cairo_glyph_t], [cairo_text_cluster_t], [CChar]) = ([], [], [])
    var (left, index) = (x, 0)
    while index < count {
      // Clusters descend in the text as they go from left to right on the page.
      let start = Int(string.log_clusters[index])
      let end = index > 0 ? Int(string.log_clusters[index - 1]) : Int(item.length)
      let first = glyphs.count
      while index < count, Int(string.log_clusters[index]) == start {
        let glyph = string.glyphs[index]
        let scale = Double(PANGO_SCALE)
        if glyph.glyph != Typesetter.emptyGlyph {
          glyphs.append(
            cairo_glyph_t(
              index: UInt(glyph.glyph), x: left + Double(glyph.geometry.x_offset) / scale,
              y: y + Double(glyph.geometry.y_offset) / scale))
        }
        left += Double(glyph.geometry.width) / scale
        index += 1
      }
      guard glyphs.count > first else { continue }
      letters += text[(Int(item.offset) + start)..<(Int(item.offset) + end)]
      clusters.append(cairo_text_cluster_t(num_bytes: Int32(end - start), num_glyphs: Int32(glyphs.count - first)))
    }
    let font = UnsafeMutableRawPointer(item.analysis.font).map { OpaquePointer($0) }
    guard let font, let scaled = pango_cairo_font_get_scaled_font(font) else { return }
    cairo_set_scaled_font(context, scaled)
    cairo_show_text_glyphs(
      context, letters, Int32(letters.count), glyphs, Int32(glyphs.count), clusters, Int32(clusters.count),
      cairo_text_cluster_flags_t(rawValue: 0))
  }
}
