internal import CPango

extension Typesetter {
  /// Pango marks a glyph it has no font for with this bit; the rest is the character.
  private static let unknownFlag: UInt32 = 0x1000_0000
  /// The glyph of nothing, which Pango puts for a space where a line was broken.
  static let emptyGlyph: UInt32 = 0x0FFF_FFFF

  /// The first character that no font has, or for which a font has an empty shape: it would print as nothing.
  func missingScalar(in layout: OpaquePointer, _ words: String) -> Unicode.Scalar? {
    var found: Unicode.Scalar?
    let bytes = words.utf8
    forEachRun(of: layout) { run in
      let glyphs = run.pointee.glyphs.pointee
      let item = run.pointee.item.pointee
      for index in 0..<Int(glyphs.num_glyphs) where found == nil {
        let glyph = glyphs.glyphs[index].glyph
        guard glyph != Self.emptyGlyph else { continue }
        if glyph & Self.unknownFlag != 0 {
          found = Unicode.Scalar(glyph & ~Self.unknownFlag)
        } else if isEmpty(glyph, in: item.analysis.font) {
          let byte = Int(item.offset) + Int(glyphs.log_clusters[index])
          let place = bytes.index(bytes.startIndex, offsetBy: byte, limitedBy: bytes.endIndex) ?? bytes.endIndex
          if place < bytes.endIndex, words.unicodeScalars[place].hasShape { found = words.unicodeScalars[place] }
        }
      }
    }
    return found
  }

  private func isEmpty(_ glyph: UInt32, in font: UnsafeMutablePointer<PangoFont>?) -> Bool {
    var extents = hb_glyph_extents_t()
    guard hb_font_get_glyph_extents(pango_font_get_hb_font(font), glyph, &extents) != 0 else { return false }
    return extents.width == 0 && extents.height == 0
  }

  /// Gives the space at a wrapped line's end its glyph back, so that words of two lines do not join when read.
  func keepSpaces(of layout: OpaquePointer, _ text: ContiguousArray<CChar>) {
    forEachRun(of: layout) { run in
      let glyphs = run.pointee.glyphs.pointee
      let item = run.pointee.item.pointee
      for index in 0..<Int(glyphs.num_glyphs) where glyphs.glyphs[index].glyph == Self.emptyGlyph {
        let byte = Int(item.offset) + Int(glyphs.log_clusters[index])
        guard text.indices.contains(byte), text[byte] == 0x20 else { continue }
        var space: hb_codepoint_t = 0
        if hb_font_get_nominal_glyph(pango_font_get_hb_font(item.analysis.font), 0x20, &space) != 0 {
          glyphs.glyphs[index].glyph = space
        }
      }
    }
  }

  func forEachRun(of layout: OpaquePointer, _ body: (UnsafeMutablePointer<PangoGlyphItem>) -> Void) {
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    repeat {
      if let run = pango_layout_iter_get_run_readonly(iterator) { body(run) }
    } while pango_layout_iter_next_run(iterator) != 0
  }
}

extension Unicode.Scalar {
  /// Whether it is to be seen: neither a space nor a mark that only directs others.
  fileprivate var hasShape: Bool {
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
    default: !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
    }
  }
}
