/// A page's content, one operator at a time with the operands before it; any bytes can be read.
struct ContentTokens {
  let source: [UInt8]
  /// Where the operator stands.
  private(set) var name = 0..<0
  /// Where its operands stand; `<<`, `>>`, `[` and `]` count as operands of their own.
  private(set) var operands: [Range<Int>] = []
  private var place = 0

  init(_ source: [UInt8]) { self.source = source }

  /// Goes to the next operator; false at the end.
  mutating func advance() -> Bool {
    if isNamed("ID") { skipInlineImage() }
    operands.removeAll(keepingCapacity: true)
    while place < source.count {
      if source[place].isSpace {
        place += 1
        continue
      }
      let token = place..<Self.end(of: place, in: source)
      place = token.upperBound
      if source[token.lowerBound] == UInt8(ascii: "%") { continue }
      if source[token.lowerBound].startsOperator, !isConstant(token) {
        name = token
        return true
      }
      operands.append(token)
    }
    return false
  }

  /// Whether the operator has this name.
  func isNamed(_ words: StaticString) -> Bool { holds(name, words) }

  /// The operator's name; no operator has more than three letters.
  var operatorName: String { String(decoding: source[name].prefix(4), as: UTF8.self) }

  /// Whether the first operand is this name.
  func isFirst(_ words: StaticString) -> Bool { operands.first.map { holds($0, words) } ?? false }

  /// The number after `/MCID`.
  var contentID: Int? { operand(after: "/MCID").flatMap { Int(String(decoding: source[$0], as: UTF8.self)) } }

  /// The operand that follows a key of the property list.
  func operand(after key: StaticString) -> Range<Int>? {
    guard let index = operands.firstIndex(where: { holds($0, key) }), index + 1 < operands.count else { return nil }
    return operands[index + 1]
  }

  /// Whether a token is written so.
  func holds(_ token: Range<Int>, _ words: StaticString) -> Bool {
    words.withUTF8Buffer { source[token].elementsEqual($0) }
  }

  private func isConstant(_ token: Range<Int>) -> Bool {
    token.count >= 4 && (holds(token, "true") || holds(token, "false") || holds(token, "null"))
  }

  /// Where the token that starts at a place ends.
  static func end(of start: Int, in source: [UInt8]) -> Int {
    switch source[start] {
    case UInt8(ascii: "("): return endOfString(source, start) ?? source.count
    case UInt8(ascii: "%"): return source[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      if start + 1 < source.count, source[start + 1] == source[start] { return start + 2 }
      guard source[start] == UInt8(ascii: "<") else { return start + 1 }
      return (source[start...].firstIndex(of: UInt8(ascii: ">")) ?? source.count - 1) + 1
    case UInt8(ascii: "["), UInt8(ascii: "]"): return start + 1
    default:
      return source.withUnsafeBufferPointer { bytes in
        var place = start + 1
        while place < bytes.count, !bytes[place].isSpace, !bytes[place].isDelimiter { place += 1 }
        return place
      }
    }
  }

  /// Behind the parenthesis that closes the string which begins there; nil when none does.
  static func endOfString(_ source: [UInt8], _ start: Int) -> Int? {
    var (place, depth) = (start + 1, 1)
    while place < source.count {
      switch source[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// To the `EI` between spaces that ends an inline image.
  private mutating func skipInlineImage() {
    while place + 2 < source.count {
      if source[place].isSpace, source[place + 1] == UInt8(ascii: "E"), source[place + 2] == UInt8(ascii: "I"),
        place + 3 == source.count || source[place + 3].isSpace
      {
        return
      }
      place += 1
    }
    place = source.count
  }
}

extension UInt8 {
  var isSpace: Bool { self == 0x20 || (9...13).contains(self) || self == 0 }
  fileprivate var isDelimiter: Bool {
    switch self {
    case 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25: true  // ()<>[]{}/%
    default: false
    }
  }
  /// Letters and quotes start operators; everything else is an operand.
  fileprivate var startsOperator: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x27 || self == 0x22
  }
}
