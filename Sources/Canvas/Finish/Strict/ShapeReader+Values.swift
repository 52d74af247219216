/// The small values.
extension ShapeReader {
  @discardableResult
  mutating func name() throws(Refusal) -> Range<Int> {
    let start = place
    var next = start + 1
    guard start < end, bytes[start] == UInt8(ascii: "/") else { throw .value(object: object) }
    while next < end, bytes[next].isNamePart { next += 1 }
    guard next > start + 1 else { throw .value(object: object) }
    advance(to: next)
    return start..<next
  }

  mutating func integer() throws(Refusal) -> Int {
    let start = place < end && bytes[place] == UInt8(ascii: "-") ? place + 1 : place
    let isNegative = start > place
    var (next, value) = (start, 0)
    while next < end, next < start + 12, bytes[next].isDigit {
      value = value * 10 + Int(bytes[next] - UInt8(ascii: "0"))
      next += 1
    }
    guard next > start, next == end || bytes[next].endsNumber else { throw .value(object: object) }
    advance(to: next)
    return isNegative ? -value : value
  }

  mutating func number() throws(Refusal) {
    var next = place
    if next < end, bytes[next] == UInt8(ascii: "-") { next += 1 }
    let first = next
    while next < end, bytes[next].isDigit { next += 1 }
    guard next > first else { throw .value(object: object) }
    if next < end, bytes[next] == UInt8(ascii: ".") {
      next += 1
      while next < end, bytes[next].isDigit { next += 1 }
    }
    guard next == end || bytes[next].endsNumber else { throw .value(object: object) }
    advance(to: next)
  }

  /// `12 0 R`.
  mutating func reference() throws(Refusal) -> Int {
    let number = try integer()
    let start = place
    skipReference()
    guard place > start, number > 0 else { throw .value(object: object) }
    return number
  }

  /// What makes a number a reference, if it is there.
  mutating func skipReference() {
    let words: StaticString = " 0 R"
    guard place + words.utf8CodeUnitCount <= end, bytes.holds(words, at: place) else { return }
    let next = place + words.utf8CodeUnitCount
    if next == end || !bytes[next].isNamePart { advance(to: next) }
  }

  mutating func oneOf(_ first: StaticString, _ second: StaticString) throws(Refusal) {
    for words in [first, second] where bytes.holds(words, at: place) {
      let next = place + words.utf8CodeUnitCount
      guard next <= end, next == end || !bytes[next].isNamePart else { continue }
      return advance(to: next)
    }
    throw .value(object: object)
  }

  /// In parentheses, or as hexadecimal digits.
  mutating func string() throws(Refusal) {
    guard place < end else { throw .value(object: object) }
    var (next, depth) = (place + 1, 1)
    switch bytes[place] {
    case UInt8(ascii: "<"):
      while next < end, bytes[next].isHexadecimal { next += 1 }
      guard next < end, bytes[next] == UInt8(ascii: ">") else { throw .value(object: object) }
      advance(to: next + 1)
    case UInt8(ascii: "("):
      while depth > 0 {
        guard next < end else { throw .value(object: object) }
        switch bytes[next] {
        case UInt8(ascii: "\\"): next += 1
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth -= 1
        default: break
        }
        next += 1
      }
      guard next <= end else { throw .value(object: object) }
      advance(to: next)
    default: throw .value(object: object)
    }
  }
}

extension UInt8 {
  /// What names and words are made of; cairo writes no other.
  fileprivate var isNamePart: Bool {
    switch self {
    case 0x21...0x24, 0x26, 0x27, 0x2A...0x2E, 0x30...0x3B, 0x3D, 0x3F...0x5A, 0x5C, 0x5E...0x7A, 0x7C, 0x7E: true
    default: false
    }
  }
  /// A space or the end of a list or dictionary.
  fileprivate var endsNumber: Bool { self == 0x20 || self == 0x0A || self == 0x5D || self == 0x3E || self == 0x2F }
  fileprivate var isHexadecimal: Bool {
    isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
