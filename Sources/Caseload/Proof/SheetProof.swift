public import Handout

/// Proves a finished sheet by what is read from it again, before it counts: the right child and no other of the batch.
public struct SheetProof: Sendable {
  /// What is proven, in the words of receipts.
  public enum Check: String, CaseIterable, Sendable {
    /// As many pages as were laid out.
    case pages
    /// The language of the plan.
    case language
    /// The child's name, in the form that the row asks for.
    case child
    /// No other name of the batch but those that the row's own words hold.
    case others
    /// Fonts embedded, every code with a meaning.
    case fonts
    /// Marked content and structure tree agree.
    case structure
  }

  private let names: NameBook

  /// A proof against the names of a batch.
  public init(_ names: NameBook) { self.names = names }

  /// The checks that a sheet does not pass; empty for a good one.
  public func failed(_ sheet: ReadSheet, _ plan: CarePlan, pages: Int) -> [Check] {
    let passages = sheet.passages.map(ReadPassage.init)
    return Check.allCases.filter { check in
      switch check {
      case .pages: sheet.pages != pages
      case .language: sheet.language != plan.language.tag
      case .child: !isNamed(plan, in: passages)
      case .others: !others(in: passages, plan).isEmpty
      case .fonts: !sheet.hasWholeFonts
      case .structure: !sheet.hasWholeTree
      }
    }
  }

  private func isNamed(_ plan: CarePlan, in passages: [ReadPassage]) -> Bool {
    guard let name = plan.printedName, !Words(name).list.isEmpty else { return true }
    return passages.contains { $0.holds(name) }
  }

  private func others(in passages: [ReadPassage], _ plan: CarePlan) -> Set<[String]> {
    let found = passages.reduce(into: Set()) { $0.formUnion(names.found(in: $1.words)) }
      .union(passages.reduce(into: Set()) { $0.formUnion(names.found(in: $1.wordsFromRight)) })
    guard !found.isEmpty else { return [] }
    return plan.personalWords.reduce(into: found) { $0.subtract(names.found(in: Words($1).list)) }
  }
}

/// A passage in both directions, since glyphs stand from left to right whatever is read.
private struct ReadPassage {
  let words: [String]
  let wordsFromRight: [String]
  private let letters: [Unicode.Scalar: Int]

  init(_ passage: ReadSheet.Passage) {
    words = Words(passage.words).list
    wordsFromRight = passage.wordsFromRight.map { Words($0).list } ?? []
    letters = passage.wordsFromRight == nil ? [:] : Self.letters(in: words)
  }

  /// Whether a name stands here. Of one that is written from right to left the letters are enough: marks and joined
  /// letters may stand in another order than they are typed.
  func holds(_ name: String) -> Bool {
    let name = Words(name).list
    if words.indices.contains(where: { words[$0...].starts(with: name) }) { return true }
    return !letters.isEmpty && Self.letters(in: name).allSatisfy { letters[$0.key, default: 0] >= $0.value }
  }

  private static func letters(in words: [String]) -> [Unicode.Scalar: Int] {
    Dictionary(words.flatMap(\.unicodeScalars).map { ($0, 1) }, uniquingKeysWith: +)
  }
}

extension CarePlan {
  /// Everything that the row says in words of its own: another child's name may stand in it rightly.
  fileprivate var personalWords: [String] {
    let lists = [yesCues, stopCues, cautions, allergies].flatMap(\.self)
    let single = [goesBy, caregiver, dose, goal, oil, therapist, phone, videoURL, notes].compactMap(\.self)
    return (single + lists).map(\.words)
  }
}
