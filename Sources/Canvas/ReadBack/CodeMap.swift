/// What the codes of a font stand for, as its `ToUnicode` says (ISO 32000-1, 9.10.3).
struct CodeMap {
  /// How many bytes a code has.
  private(set) var width = 1
  private var meanings: [Int: String] = [:]
  /// Those of the codes of one byte.
  private var single: [String?] = []

  /// Reads a map; what it does not say has no meaning.
  init(_ bytes: [UInt8]) {
    var tokens = ContentTokens(bytes)
    while tokens.advance() {
      let values = tokens.operands
      if tokens.isNamed("endcodespacerange"), let first = values.first {
        width = max(1, PDFString(tokens.source[first]).bytes.count)
      } else if tokens.isNamed("endbfchar") {
        for index in stride(from: 0, to: values.count - 1, by: 2) {
          meanings[tokens.code(values[index])] = tokens.words(values[index + 1])
        }
      } else if tokens.isNamed("endbfrange") {
        addRanges(tokens)
      }
    }
    if width == 1 { single = (0...255).map { meanings[$0] } }
  }

  /// Tells what each code of a string stands for; nil for a code without a meaning.
  func eachMeaning(of bytes: [UInt8], _ tell: (String?) -> Void) {
    if !single.isEmpty { return bytes.forEach { tell(single[Int($0)]) } }
    for start in stride(from: 0, to: bytes.count - width + 1, by: width) {
      tell(meanings[bytes[start..<start + width].reduce(0) { $0 << 8 | Int($1) }])
    }
  }

  private mutating func addRanges(_ tokens: ContentTokens) {
    let values = tokens.operands
    var place = 0
    while place + 2 < values.count {
      let (low, high) = (tokens.code(values[place]), tokens.code(values[place + 1]))
      place += 2
      if tokens.holds(values[place], "[") {
        place += 1
        var code = low
        while place < values.count, !tokens.holds(values[place], "]") {
          meanings[code] = tokens.words(values[place])
          (code, place) = (code + 1, place + 1)
        }
      } else if let first = tokens.words(values[place]).unicodeScalars.first, low <= high, high - low < 65_536 {
        for code in low...high {
          meanings[code] = Unicode.Scalar(first.value + UInt32(code - low)).map { String(Character($0)) }
        }
      }
      place += 1
    }
  }
}

extension ContentTokens {
  fileprivate func code(_ operand: Range<Int>) -> Int {
    PDFString(source[operand]).bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func words(_ operand: Range<Int>) -> String { PDFString(source[operand]).utf16 }
}
