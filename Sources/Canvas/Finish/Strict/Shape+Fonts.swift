/// Fonts.
extension Shape {
  static let simpleFont = dictionary([
    Entry("/Type", .exactly("/Font")), Entry("/Subtype", .either([.exactly("/TrueType"), .exactly("/Type1")])),
    Entry("/BaseFont", .name), Entry("/FirstChar", .integer), Entry("/LastChar", .integer),
    Entry("/FontDescriptor", .reference([.fontDescriptor])), .optional("/Encoding", .exactly("/WinAnsiEncoding")),
    Entry("/Widths", .list(of: .integer)), .optional("/ToUnicode", .reference([.unicodeMap])),
  ])

  static let wideFont = dictionary([
    Entry("/Type", .exactly("/Font")), Entry("/Subtype", .exactly("/Type0")), Entry("/BaseFont", .name),
    Entry("/Encoding", .exactly("/Identity-H")), Entry("/DescendantFonts", .list(of: .reference([.wideGlyphs]))),
    .optional("/ToUnicode", .reference([.unicodeMap])),
  ])

  static let wideGlyphs = dictionary([
    Entry("/Type", .exactly("/Font")),
    Entry("/Subtype", .either([.exactly("/CIDFontType2"), .exactly("/CIDFontType0")])), Entry("/BaseFont", .name),
    Entry(
      "/CIDSystemInfo",
      .dictionary([Entry("/Registry", .string), Entry("/Ordering", .string), Entry("/Supplement", .integer)])),
    Entry("/FontDescriptor", .reference([.fontDescriptor])), Entry("/W", .row([.integer, .list(of: .integer)])),
  ])

  static let fontDescriptor = dictionary([
    Entry("/Type", .exactly("/FontDescriptor")), Entry("/FontName", .name), .optional("/FontFamily", .string),
    Entry("/Flags", .integer), Entry("/FontBBox", .list(of: .integer)), Entry("/ItalicAngle", .integer),
    Entry("/Ascent", .integer), Entry("/Descent", .integer), Entry("/CapHeight", .integer), Entry("/StemV", .integer),
    Entry("/StemH", .integer), .optional("/FontFile", .reference([.fontFile])),
    .optional("/FontFile2", .reference([.fontFile])), .optional("/FontFile3", .reference([.fontFile])),
  ])

  static let fontFile = dictionary([
    Entry("/Length", .length), filter,
    .optional("/Subtype", .either([.exactly("/Type1C"), .exactly("/CIDFontType0C")])),
    .optional("/Length1", .integer), .optional("/Length2", .integer), .optional("/Length3", .integer),
  ])

  /// A font whose glyphs are drawings: emoji in colour.
  static let drawnFont = dictionary([
    Entry("/Type", .exactly("/Font")), Entry("/Subtype", .exactly("/Type3")), Entry("/FontBBox", .list(of: .number)),
    Entry("/FontMatrix", .list(of: .number)), Entry("/Encoding", .reference([.glyphEncoding])),
    Entry("/CharProcs", .reference([.glyphDrawings])), Entry("/FirstChar", .integer), Entry("/LastChar", .integer),
    Entry("/Widths", .list(of: .number)), .optional("/Resources", resources),
    .optional("/ToUnicode", .reference([.unicodeMap])),
  ])

  static let glyphEncoding = dictionary([
    Entry("/Type", .exactly("/Encoding")), Entry("/Differences", .list(of: .either([.integer, .name]))),
  ])
}
