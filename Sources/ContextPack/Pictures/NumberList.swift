/// Numbers as SVG writes them: `1.5-2,.5e1`.
struct NumberList {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// All numbers of a text; nil when anything else stands in it.
  static func numbers(in text: String) -> [Double]? {
    var list = NumberList(text)
    var found: [Double] = []
    while !list.isAtEnd {
      guard let number = list.number() else { return nil }
      found.append(number)
    }
    return found
  }

  /// Whether nothing but space is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return place == bytes.count
    }
  }

  /// Whether a number is next.
  var hasNumber: Bool {
    mutating get {
      skipSpace()
      return place < bytes.count && "0123456789+-.".utf8.contains(bytes[place])
    }
  }

  /// A letter, if one is next.
  mutating func letter() -> Character? {
    skipSpace()
    guard place < bytes.count, (65...90).contains(bytes[place] & 0xDF) else { return nil }
    place += 1
    return Character(Unicode.Scalar(bytes[place - 1]))
  }

  /// What stands behind the last number, in lower case.
  var unit: String {
    let rest = bytes[place...].prefix(8).reversed().drop { $0 <= 32 }.reversed()
    return String(decoding: rest, as: UTF8.self).lowercased()
  }

  /// A single `0` or `1`, which needs no space behind it.
  mutating func flag() -> Double? {
    skipSpace()
    guard place < bytes.count, bytes[place] == 48 || bytes[place] == 49 else { return nil }
    place += 1
    return Double(bytes[place - 1] - 48)
  }

  /// A number that is finite.
  mutating func number() -> Double? {
    skipSpace()
    let start = place
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") { place += 1 }
    var digits = skipDigits()
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      digits += skipDigits()
    }
    guard digits > 0 else { return nil }
    let mantissa = place
    if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") { place += 1 }
      if skipDigits() == 0 { place = mantissa }
    }
    let number = Double(String(decoding: bytes[start..<place], as: UTF8.self))
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  private mutating func skipDigits() -> Int {
    let start = place
    while place < bytes.count, (48...57).contains(bytes[place]) { place += 1 }
    return place - start
  }

  private mutating func skipSpace() {
    while place < bytes.count, [9, 10, 12, 13, 32, 44].contains(bytes[place]) { place += 1 }
  }
}
