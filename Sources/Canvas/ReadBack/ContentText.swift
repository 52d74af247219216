/// The words of a page's content, a passage for each piece of marked content.
struct ContentText {
  private(set) var passages: [ReadBack.Passage] = []
  /// The numbers of marked content.
  private(set) var marks: Set<Int> = []
  /// Whether words are drawn in a font, or with a code, of which nobody knows what it means.
  private(set) var hasUnreadCodes = false
  private let fonts: [String: CodeMap]
  private var font: CodeMap?
  private var current = PassageInHand()
  /// For each mark that is open: whether it said itself what is drawn in it.
  private var spans: [Bool] = []

  init(_ content: [UInt8], fonts: [String: CodeMap]) {
    self.fonts = fonts
    var tokens = ContentTokens(content)
    while tokens.advance() {
      // Most operators draw.
      switch content[tokens.name.lowerBound] {
      case UInt8(ascii: "B"), UInt8(ascii: "E"), UInt8(ascii: "T"): break
      default: continue
      }
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
    if let said { current.add(said) }
    spans.append(said != nil)
  }

  private mutating func end() {
    _ = spans.popLast()
    if spans.isEmpty { flush() }
  }

  private mutating func flush() {
    if let passage = current.passage { passages.append(passage) }
    current = PassageInHand()
  }

  private mutating func show(_ tokens: ContentTokens) {
    guard !spans.contains(true) else { return }
    for operand in tokens.operands {
      let string = PDFString(tokens.source[operand])
      guard !string.bytes.isEmpty else { continue }
      guard let font else {
        hasUnreadCodes = true
        continue
      }
      font.eachMeaning(of: string.bytes) { meaning in
        if let meaning { current.add(meaning) } else { hasUnreadCodes = true }
      }
    }
  }
}

/// A passage that is being read.
private struct PassageInHand {
  private var words = ""
  /// Where each glyph begins, in bytes.
  private var glyphs: [Int] = []
  private var isFromRight = false

  /// Adds what one glyph stands for.
  mutating func add(_ meaning: String) {
    glyphs.append(words.utf8.count)
    words += meaning
    // Letters of Hebrew, Arabic and their neighbours begin with this byte or one after it.
    guard !isFromRight, meaning.utf8.contains(where: { $0 >= 0xD6 }) else { return }
    isFromRight = meaning.unicodeScalars.contains { (0x590...0x8FF).contains($0.value) }
  }

  /// Nil when nothing was added.
  var passage: ReadBack.Passage? {
    if glyphs.isEmpty { return nil }
    guard isFromRight else { return ReadBack.Passage(words: words) }
    var (reversed, end) = ("", words.utf8.endIndex)
    for start in glyphs.reversed() {
      let index = words.utf8.index(words.utf8.startIndex, offsetBy: start)
      reversed += words[index..<end]
      end = index
    }
    return ReadBack.Passage(words: words, wordsFromRight: reversed)
  }
}
