/// How the bytes of a file stand for text.
public enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  /// What Excel on Windows writes as plain "CSV" in western Europe and the Americas.
  case windows1252 = "Windows-1252"
}

extension TextEncoding {
  /// The text as valid UTF-8 without a byte order mark, and what it was.
  ///
  /// A half surrogate pair becomes U+FFFD, which the row's own checks then report.
  static func decode(_ bytes: [UInt8]) throws(ReadingFault) -> (text: [UInt8], encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), low: 0), .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), low: 1), .utf16BigEndian) }
    if let low = lowByteOfUnmarkedUTF16(bytes) {
      return (utf16(bytes[...], low: low), low == 0 ? .utf16LittleEndian : .utf16BigEndian)
    }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = isMarked ? Array(bytes.dropFirst(3)) : bytes
    guard let damage = UTF8Damage(of: text) else { return (text, .utf8) }
    guard !isMarked, damage.wholeLetters < damage.brokenBytes else {
      throw ReadingFault(
        reason: "line \(damage.line) has bytes that are not UTF-8 though the rest is", remedy: ReadingFault.saveAgain)
    }
    return (try windows1252(text), .windows1252)
  }

  /// Whether one byte of each pair is zero nearly always, as in western text in UTF-16; then which byte carries the text.
  private static func lowByteOfUnmarkedUTF16(_ bytes: [UInt8]) -> Int? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    for (place, byte) in sample.enumerated() where byte == 0 { zeros[place & 1] += 1 }
    let pairs = sample.count / 2
    if zeros[0] == 0, zeros[1] * 10 >= pairs * 8 { return 0 }
    if zeros[1] == 0, zeros[0] * 10 >= pairs * 8 { return 1 }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      units.append(UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8)
      place += 2
    }
    if place < bytes.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) throws(ReadingFault) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var line = 1
    for byte in bytes {
      if byte == 10 { line += 1 }
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let value = byte < 0xA0 ? highControls[Int(byte) - 0x80] : UInt16(byte)
      guard value != 0, let scalar = Unicode.Scalar(value) else {
        throw ReadingFault(
          reason: "line \(line) has a byte that is text in neither UTF-8 nor Windows-1252",
          remedy: ReadingFault.saveAgain)
      }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return text
  }

  /// Bytes 0x80 to 0x9F of Windows-1252; 0 where it has none. Source: the WHATWG Encoding Standard's index, less its C1 fill.
  private static let highControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}
