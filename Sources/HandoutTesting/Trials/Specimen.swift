internal import Handout
internal import Press

/// One finished sheet and all that it was made from: what the rules look at.
struct Specimen {
  let plan: CarePlan
  let words: ContextWords
  let sheet: Sheet
  let pages: [Page]
  /// Every text on the pages but the foot, in reading order, as a reader reads it.
  let printed: [String]
  private let texts: Set<String>

  init(plan: CarePlan, words: ContextWords, sheet: Sheet, pages: [Page]) {
    (self.plan, self.words, self.sheet, self.pages) = (plan, words, sheet, pages)
    printed = pages.flatMap(\.leaves).flatMap(\.read)
    texts = Set(printed)
  }

  /// Whether a text is printed on its own.
  func says(whole text: String) -> Bool { texts.contains(text.plain) }

  /// Whether a text is printed, alone or among other words.
  func says(_ text: String) -> Bool { says(whole: text) || printed.contains { $0.contains(text.plain) } }
}

extension Leaf {
  /// The words that are read; the number before an entry and the foot of the page are not among them.
  var read: [String] {
    switch kind {
    case .words, .link: marks.filter { $0.style != .footer }.compactMap { $0.words?.plain }
    case .label, .figure: []
    }
  }
}

extension String {
  /// The words without what only steers their lines: spaces that hold together, breaks that are allowed.
  var plain: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{200B}" }.map { $0 == "\u{00A0}" ? " " : $0 }))
  }

  /// The words without marks of direction too.
  var undirected: String { String(plain.unicodeScalars.filter { !$0.properties.isBidiControl }) }
}
