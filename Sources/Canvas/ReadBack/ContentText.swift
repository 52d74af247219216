/// The words of a page's content, a passage for each piece of marked content.
struct ContentText {
  private(set) var passages: [ReadBack.Passage] = []
  /// The numbers of marked content.
  private(set) var marks: Set<Int> = []
  /// Whether words are drawn in a font, or with a code, of which nobody knows what it means.
  private(set) var hasUnreadCodes = false
  private let fonts: [String: CodeMap]
  private var font: CodeMap?
  private var current: ReadBack.Passage = []
  /// For each mark that is open: whether it said itself what is drawn in it.
  private var spans: [Bool] = []

  init(_ content: [UInt8], fonts: [String: CodeMap]) {
    self.fonts = fonts
    var tokens = ContentTokens(content)
    while tokens.advance() {
      switch tokens.operatorName {
      case "BDC": begin(tokens)
      case "BMC": spans.append(false)
      case "EMC": end()
      case "Tf": font = tokens.operands.first.flatMap { fonts[String(decoding: content[$0], as: UTF8.self)] }
      case "Tj", "TJ": show(tokens)
      default: break
      }
    }
    end()
  }

  private mutating func begin(_ tokens: ContentTokens) {
    if let number = tokens.contentID {
      marks.insert(number)
      flush()
    }
    let said = tokens.operand(after: "/ActualText").map { PDFString(tokens.source[$0]).utf16 }
    if let said { current.append(said) }
    spans.append(said != nil)
  }

  private mutating func end() {
    _ = spans.popLast()
    if spans.isEmpty { flush() }
  }

  private mutating func flush() {
    if !current.isEmpty { passages.append(current) }
    current = []
  }

  private mutating func show(_ tokens: ContentTokens) {
    guard !spans.contains(true) else { return }
    for operand in tokens.operands {
      let string = PDFString(tokens.source[operand])
      guard !string.bytes.isEmpty else { continue }
      for meaning in font?.meanings(of: string.bytes) ?? [nil] {
        if let meaning { current.append(meaning) } else { hasUnreadCodes = true }
      }
    }
  }
}
