internal import CPango

extension Typesetter {
  /// Pango marks a glyph it has no font for with this bit; the rest is the character.
  private static let unknownFlag: UInt32 = 0x1000_0000
  /// The glyph of nothing, which Pango puts for a space where a line was broken.
  static let emptyGlyph: UInt32 = 0x0FFF_FFFF

  func unknownScalar(in layout: OpaquePointer) -> Unicode.Scalar? {
    var found: Unicode.Scalar?
    forEachRun(of: layout) { run in
      let glyphs = run.pointee.glyphs.pointee
      for index in 0..<Int(glyphs.num_glyphs) where found == nil {
        let glyph = glyphs.glyphs[index].glyph
        if glyph != Self.emptyGlyph, glyph & Self.unknownFlag != 0 {
          found = Unicode.Scalar(glyph & ~Self.unknownFlag)
        }
      }
    }
    return found
  }

  /// Gives the space at a wrapped line's end its glyph back, so that words of two lines do not join when read.
  func keepSpaces(of layout: OpaquePointer, _ words: String) {
    let bytes = Array(words.utf8)
    forEachRun(of: layout) { run in
      let glyphs = run.pointee.glyphs.pointee
      let item = run.pointee.item.pointee
      for index in 0..<Int(glyphs.num_glyphs) where glyphs.glyphs[index].glyph == Self.emptyGlyph {
        let byte = Int(item.offset) + Int(glyphs.log_clusters[index])
        guard bytes.indices.contains(byte), bytes[byte] == 0x20 else { continue }
        var space: hb_codepoint_t = 0
        if hb_font_get_nominal_glyph(pango_font_get_hb_font(item.analysis.font), 0x20, &space) != 0 {
          glyphs.glyphs[index].glyph = space
        }
      }
    }
  }

  private func forEachRun(of layout: OpaquePointer, _ body: (UnsafeMutablePointer<PangoGlyphItem>) -> Void) {
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    repeat {
      if let run = pango_layout_iter_get_run_readonly(iterator) { body(run) }
    } while pango_layout_iter_next_run(iterator) != 0
  }
}
