extension JSONText {
  /// Reads a text in quotes; half a surrogate pair becomes U+FFFD, which the row's own checks then report.
  mutating func readText() throws(ReadingFault) -> String {
    place += 1
    let start = place
    var text: [UInt8] = []
    while true {
      let run = place
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 32 { place += 1 }
      text.append(contentsOf: bytes[run..<place])
      guard place - start <= ReadingLimits.cellBytes else { throw fault("a text is longer than 1 MB") }
      guard let byte = next, byte >= 32 else { throw fault("a text is not closed with a quote before its line ends") }
      place += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      try readEscape(into: &text)
    }
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(ReadingFault) {
    guard let letter = next else { throw fault("the file ends inside a text") }
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "u"):
      var units = [try readUnit()]
      if units[0] & 0xFC00 == 0xD800, isLowSurrogateNext {
        place += 2
        units.append(try readUnit())
      }
      text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    default:
      place -= 1
      throw fault("a text has an unknown escape after `\\`")
    }
  }

  private mutating func readUnit() throws(ReadingFault) -> UInt16 {
    let digits = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let unit = UInt16(digits, radix: 16)
    else { throw fault("four hexadecimal digits belong after `\\u`") }
    place += 4
    return unit
  }

  private var isLowSurrogateNext: Bool {
    guard place + 6 <= bytes.count else { return false }
    let mark = String(decoding: bytes[place..<place + 4], as: UTF8.self).lowercased()
    return ["\\udc", "\\udd", "\\ude", "\\udf"].contains(mark)
  }
}
