/// What streams hold, and how it is written anew.
extension CairoDocument {
  /// Fonts and images as they are, but anew where they end in a carriage return: see `Compressor`. What cairo leaves
  /// flat when it is told to is always deflated here, so that the bytes do not depend on what it was told.
  func kept(
    _ number: Int, _ object: CairoObject, _ range: Range<Int>, _ inflation: Inflation
  ) throws(Refusal) -> StreamData {
    let content = try unpacked(number, object, range, inflation)
    let isMeasured = object.kind == .fontFile && object.value("/Length2", in: file) == nil
    if isMeasured, let length = object.value("/Length1", in: file), integer(length) != content.count {
      throw .damagedStream(object: number)
    }
    let bytes = file.bytes[range]
    let isFlatAtTimes = [.content, .unicodeMap, .form, .tiling, .mesh].contains(object.kind)
    if !isFlatAtTimes, object.value("/Filter", in: file) != nil, let last = bytes.last, last != 0x0D {
      return .deflated(bytes)
    }
    return isMeasured && object.value("/Length1", in: file) != nil ? .deflatingFont(content) : .deflating(content)
  }

  func unpacked(
    _ number: Int, _ object: CairoObject, _ range: Range<Int>, _ inflation: Inflation
  ) throws(Refusal) -> [UInt8] {
    let bytes = file.bytes[range]
    guard object.value("/Filter", in: file) != nil else { return Array(bytes) }
    switch inflation.unpack(bytes, atMost: Self.mostContent) {
    case .bytes(let content): return content
    case .damaged, .tooLarge: throw .damagedStream(object: number)
    }
  }

  /// No page that cairo draws for a sheet comes near.
  private static let mostContent = 1 << 28

  /// Whether a font's glyphs are those of a TrueType subset.
  func isTrueType(_ font: CairoObject) -> Bool {
    font.value("/Subtype", in: file).map { file.isKey("/CIDFontType2", $0) } ?? false
  }
}
