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
    // Most are one letter of Latin-1.
    if bytes.count == 2, bytes[0] == 0 { return String(Character(Unicode.Scalar(bytes[1]))) }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    return String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
  }

  private mutating func readHex(_ source: ArraySlice<UInt8>) {
    bytes.reserveCapacity(source.count / 2 + 1)
    var high: UInt8?
    for byte in source {
      guard let digit = Self.digit(byte) else { continue }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    if let high { bytes.append(high << 4) }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
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
