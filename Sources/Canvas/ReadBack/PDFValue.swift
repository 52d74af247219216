/// A value in a PDF as it is written: a dictionary, a list, a reference (ISO 32000-1, 7.3).
struct PDFValue {
  private let source: [UInt8]
  private let range: Range<Int>

  /// The value that begins at a place, after spaces. Nil when there is none.
  init?(_ source: [UInt8], at place: Int) {
    let start = Self.skipSpace(source, place)
    guard start < source.count, let end = Self.end(source, start) else { return nil }
    (self.source, range) = (source, start..<end)
  }

  /// Where it ends.
  var end: Int { range.upperBound }
  /// The bytes as they are written.
  var bytes: ArraySlice<UInt8> { source[range] }

  /// The value of a key of a dictionary.
  subscript(_ key: StaticString) -> PDFValue? {
    guard isDictionary else { return nil }
    var place = range.lowerBound + 2
    while let name = PDFValue(source, at: place), name.end <= range.upperBound - 2 {
      guard let value = PDFValue(source, at: name.end), value.end <= range.upperBound - 2 else { return nil }
      if key.withUTF8Buffer({ name.bytes.elementsEqual($0) }) { return value }
      place = value.end
    }
    return nil
  }

  /// The keys of a dictionary with their values.
  var fields: [(name: PDFValue, value: PDFValue)] {
    let all = isDictionary ? items(from: range.lowerBound + 2, to: range.upperBound - 2) : []
    return stride(from: 0, to: all.count - 1, by: 2).map { (all[$0], all[$0 + 1]) }
  }

  /// The values of a list.
  var items: [PDFValue] {
    source[range.lowerBound] == UInt8(ascii: "[") ? items(from: range.lowerBound + 1, to: range.upperBound - 1) : []
  }

  /// The number of the object that a reference leads to.
  var reference: Int? { source[range.upperBound - 1] == UInt8(ascii: "R") ? leadingNumber : nil }
  /// A whole number.
  var integer: Int? { range.allSatisfy { source[$0].isDigit } ? leadingNumber : nil }
  /// What a string says, in ASCII or in UTF-16.
  var words: String {
    let string = PDFString(bytes)
    return string.bytes.starts(with: [0xFE, 0xFF]) ? string.utf16 : String(decoding: string.bytes, as: UTF8.self)
  }

  private var isDictionary: Bool { source.holds("<<", at: range.lowerBound) }

  private var leadingNumber: Int? {
    var number = 0
    for byte in source[range].prefix(10) {
      guard byte.isDigit else { break }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return source[range.lowerBound].isDigit ? number : nil
  }

  private func items(from start: Int, to end: Int) -> [PDFValue] {
    var (values, place): ([PDFValue], Int) = ([], start)
    while let value = PDFValue(source, at: place), value.end <= end {
      values.append(value)
      place = value.end
    }
    return values
  }

  private static func skipSpace(_ source: [UInt8], _ start: Int) -> Int {
    var place = start
    while place < source.count, source[place].isSpace { place += 1 }
    return place
  }

  /// Behind the value: what is open is closed, three tokens make a reference.
  private static func end(_ source: [UInt8], _ start: Int) -> Int? {
    let first = ContentTokens.end(of: start, in: source)
    switch source[start] {
    case UInt8(ascii: "[") where first == start + 1,
      UInt8(ascii: "<") where first == start + 2 && source.holds("<<", at: start):
      var (place, depth) = (first, 1)
      while depth > 0 {
        place = skipSpace(source, place)
        guard place < source.count else { return nil }
        let token = place..<ContentTokens.end(of: place, in: source)
        switch source[place] {
        case UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "<") where source.holds("<<", at: place): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: ">"): depth -= 1
        default: break
        }
        place = token.upperBound
      }
      return place
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let tail: StaticString = " 0 R"
      return source.holds(tail, at: first) ? first + tail.utf8CodeUnitCount : first
    default: return first
    }
  }
}
