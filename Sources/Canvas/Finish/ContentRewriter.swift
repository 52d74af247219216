/// Reads a page's content token by token and gives artifacts their proper marks: cairo can only tag them as elements.
struct ContentRewriter {
  private let source: [UInt8]
  private let artifacts: [Int: Artifact]
  private var result: [UInt8] = []

  /// The content with `/Artifact` where a record says so; everything else byte for byte.
  static func rewrite(_ source: [UInt8], artifacts: [Int: Artifact]) -> [UInt8] {
    var rewriter = ContentRewriter(source: source, artifacts: artifacts)
    rewriter.run()
    return rewriter.result
  }

  private init(source: [UInt8], artifacts: [Int: Artifact]) {
    (self.source, self.artifacts) = (source, artifacts)
    result.reserveCapacity(source.count)
  }

  private mutating func run() {
    var copied = 0
    var operands: [Range<Int>] = []
    var place = 0
    while place < source.count {
      if source[place].isSpace {
        place += 1
        continue
      }
      let token = place..<end(of: place)
      place = token.upperBound
      guard source[token.lowerBound].startsOperator else {
        operands.append(token)
        continue
      }
      if isBDC(token), let first = operands.first, let kind = contentID(operands).flatMap({ artifacts[$0] }) {
        result += source[copied..<first.lowerBound]
        result += kind.mark.utf8
        copied = token.upperBound
      }
      operands.removeAll(keepingCapacity: true)
    }
    result += source[copied...]
  }

  private func isBDC(_ token: Range<Int>) -> Bool { source[token].elementsEqual("BDC".utf8) }

  /// The number after `/MCID`.
  private func contentID(_ operands: [Range<Int>]) -> Int? {
    guard let key = operands.firstIndex(where: { source[$0].elementsEqual("/MCID".utf8) }), key + 1 < operands.count
    else { return nil }
    return Int(String(decoding: source[operands[key + 1]], as: UTF8.self))
  }

  /// Where the token that starts at a place ends.
  private func end(of start: Int) -> Int {
    switch source[start] {
    case UInt8(ascii: "("): return endOfString(start)
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      if start + 1 < source.count, source[start + 1] == source[start] { return start + 2 }
      guard source[start] == UInt8(ascii: "<") else { return start + 1 }
      return (source[start...].firstIndex(of: UInt8(ascii: ">")) ?? source.count - 1) + 1
    case UInt8(ascii: "["), UInt8(ascii: "]"): return start + 1
    default:
      var place = start + 1
      while place < source.count, !source[place].isSpace, !source[place].isDelimiter { place += 1 }
      return place
    }
  }

  private func endOfString(_ start: Int) -> Int {
    var depth = 0
    var place = start
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
    return source.count
  }
}

extension Artifact {
  /// How a page's content opens the artifact; PDF/UA-1 7.8 wants footers to say that they are.
  fileprivate var mark: String {
    switch self {
    case .decoration: "/Artifact << /Type /Layout >> BDC"
    case .footer: "/Artifact << /Type /Pagination /Subtype /Footer >> BDC"
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (9...13).contains(self) || self == 0 }
  fileprivate var isDelimiter: Bool { "()<>[]{}/%".utf8.contains(self) }
  /// Letters and quotes start operators; everything else is an operand.
  fileprivate var startsOperator: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x27 || self == 0x22
  }
}
