internal import CPango

/// Sets words with Pango. One to a thread: it owns a font map and remembers what it has set.
package final class Typesetter {
  /// Set lines, ready to be drawn any number of times.
  final class Lines {
    let layout: OpaquePointer
    /// The words that were set, as C strings are.
    let text: ContiguousArray<CChar>
    let size: TextSize

    init(layout: OpaquePointer, text: ContiguousArray<CChar>, size: TextSize) {
      (self.layout, self.text, self.size) = (layout, text, size)
    }
    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }
  }

  /// What a Pango context is set to. Words are set anew when their context changes, so each voice has its own.
  private struct Voice: Hashable {
    var language: String
    var isRightToLeft: Bool
  }

  /// Lines kept at most, in each of two generations.
  static let memory = 2048

  private let fonts: FontBook
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let fontList: OpaquePointer
  private var hasRareFonts = false
  private let options: OpaquePointer
  private var contexts: [Voice: OpaquePointer] = [:]
  private let font: OpaquePointer
  private var known = Memory<TextSpec, Lines>(most: memory, guests: memory / 16)
  /// How many lines are remembered now.
  var remembered: Int { known.count }

  /// A typesetter with these fonts.
  package init(_ fonts: FontBook) throws(CanvasError) {
    self.fonts = fonts
    (fontMap, fontList) = try fonts.makeFontMap()
    font = pango_font_description_new()
    pango_font_description_set_family(font, FontBook.preference)
    options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
  }

  deinit {
    known.forget()
    pango_font_description_free(font)
    cairo_font_options_destroy(options)
    for context in contexts.values { g_object_unref(UnsafeMutableRawPointer(context)) }
    g_object_unref(fontMap)
    FcConfigDestroy(fontList)
  }

  /// What is set from here on is another sheet's.
  package func beginSheet() { known.beginSheet() }

  /// How large the words are. Throws `missingGlyph` when no font has a character.
  package func measure(_ spec: TextSpec) throws(CanvasError) -> TextSize { try lines(spec).size }

  /// The frame of each line from the top left corner of the words, in points.
  func lineBoxes(_ spec: TextSpec) throws(CanvasError) -> [(x: Double, y: Double, width: Double, height: Double)] {
    let iterator = pango_layout_get_iter(try lines(spec).layout)
    defer { pango_layout_iter_free(iterator) }
    var boxes: [(x: Double, y: Double, width: Double, height: Double)] = []
    repeat {
      var frame = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &frame)
      let scale = Double(PANGO_SCALE)
      boxes.append(
        (Double(frame.x) / scale, Double(frame.y) / scale, Double(frame.width) / scale, Double(frame.height) / scale))
    } while pango_layout_iter_next_line(iterator) != 0
    return boxes
  }

  func lines(_ spec: TextSpec) throws(CanvasError) -> Lines {
    if let lines = known.value(spec) { return lines }
    let lines = try set(spec)
    known.remember(lines, spec)
    return lines
  }

  private func set(_ spec: TextSpec) throws(CanvasError) -> Lines {
    let voice = Voice(language: spec.language, isRightToLeft: spec.isRightToLeft)
    guard let context = context(of: voice), let layout = pango_layout_new(context) else {
      throw .cairo(CairoStatus(rawValue: 1), doing: "set text")
    }
    pango_font_description_set_size(font, Int32(spec.size * Double(PANGO_SCALE)))
    pango_layout_set_font_description(layout, font)
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    pango_layout_set_width(layout, Int32(spec.width * Double(PANGO_SCALE)))
    let leading = spec.isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
    pango_layout_set_alignment(layout, spec.isCentered ? PANGO_ALIGN_CENTER : leading)
    let unbroken = UnbrokenWords(spec.words)
    let text = unbroken.words.utf8CString
    text.withUnsafeBufferPointer { pango_layout_set_text(layout, $0.baseAddress, Int32($0.count - 1)) }
    let attributes = attributes(spec, unbroken)
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    let lines = Lines(layout: layout, text: text, size: size(of: layout))
    if let scalar = missingScalar(in: layout, unbroken.words) {
      guard !hasRareFonts else { throw .missingGlyph(scalar) }
      hasRareFonts = true
      try fonts.addRare(to: fontMap, fontList)
      return try set(spec)
    }
    keepSpaces(of: layout, text)
    return lines
  }

  private func context(of voice: Voice) -> OpaquePointer? {
    if let known = contexts[voice] { return known }
    guard let context = pango_font_map_create_context(fontMap) else { return nil }
    pango_cairo_context_set_font_options(context, options)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string(voice.language))
    pango_context_set_base_dir(context, voice.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    contexts[voice] = context
    return context
  }

  private func attributes(_ spec: TextSpec, _ unbroken: UnbrokenWords) -> OpaquePointer? {
    let list = pango_attr_list_new()
    // Ligatures would nest ActualText spans in the document.
    pango_attr_list_insert(list, pango_attr_font_features_new("liga=0, clig=0"))
    pango_attr_list_insert(list, pango_attr_line_height_new_absolute(Int32(spec.lineHeight * Double(PANGO_SCALE))))
    func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>) {
      guard let attribute else { return }
      attribute.pointee.start_index = UInt32(range.lowerBound)
      attribute.pointee.end_index = UInt32(range.upperBound)
      pango_attr_list_insert(list, attribute)
    }
    for range in spec.boldRanges { insert(pango_attr_weight_new(PANGO_WEIGHT_BOLD), unbroken.place(of: range)) }
    for range in unbroken.unbroken { insert(pango_attr_allow_breaks_new(0), range) }
    return list
  }

  private func size(of layout: OpaquePointer) -> TextSize {
    var (width, height): (Int32, Int32) = (0, 0)
    pango_layout_get_size(layout, &width, &height)
    let scale = Double(PANGO_SCALE)
    return TextSize(
      width: Double(width) / scale, height: Double(height) / scale, lines: Int(pango_layout_get_line_count(layout)))
  }
}
