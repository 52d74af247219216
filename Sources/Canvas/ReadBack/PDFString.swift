/// The bytes of a string as it is written in a PDF: `(For Mia)` or `<0041>` (ISO 32000-1, 7.3.4).
struct PDFString {
  private(set) var bytes: [UInt8] = []

  init(_ source: ArraySlice<UInt8>) {
    switch source.first {
    case UInt8(ascii: "<"): readHex(source.dropFirst())
    case UInt8(ascii: "("): readLiteral(source.dropFirst().dropLast())
    default: break
    }
  }

  /// The bytes as UTF-16, the high byte first, with or without a mark of that.
  var utf16: String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    return String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
  }

  private mutating func readHex(_ source: ArraySlice<UInt8>) {
    var digits: [UInt8] = source.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
    if digits.count % 2 == 1 { digits.append(0) }
    bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private mutating func readLiteral(_ source: ArraySlice<UInt8>) {
    var place = source.startIndex
    while place < source.endIndex {
      let byte = source[place]
      place += 1
      guard byte == UInt8(ascii: "\\"), place < source.endIndex else {
        bytes.append(byte)
        continue
      }
      let octal = source[place...].prefix(3).prefix { (0x30...0x37).contains($0) }
      if octal.isEmpty {
        if let meant = Self.escapes[source[place]] { bytes.append(meant) }
        place += 1
      } else {
        bytes.append(UInt8(truncatingIfNeeded: octal.reduce(0) { $0 << 3 | Int($1 - 0x30) }))
        place += octal.count
      }
    }
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09, UInt8(ascii: "b"): 0x08,
    UInt8(ascii: "f"): 0x0C, UInt8(ascii: "("): 0x28, UInt8(ascii: ")"): 0x29, UInt8(ascii: "\\"): 0x5C,
  ]
}
