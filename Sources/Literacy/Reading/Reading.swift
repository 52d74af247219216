internal import Handout

/// A passage read once: its sentences with their words, for all rules.
struct Reading: Sendable {
  let passage: Passage
  let sentences: [Sentence]
  /// The language without its region, where the rules have word lists.
  let tongue: Tongue?

  init(_ passage: Passage) {
    self.passage = passage
    sentences = Sentence.all(in: passage.text)
    tongue = Tongue(rawValue: passage.language.base)
  }

  var words: [Word] { sentences.flatMap(\.words) }
}

/// A language with formulas and word lists of its own.
enum Tongue: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case spanish = "es"

  /// The syllables of a word; a slot stands for a name of two.
  func syllables(in word: Word) -> Int {
    let plain = word.key.hasPrefix("{") ? "mia" : word.key
    return switch self {
    case .english: EnglishSyllables().count(in: plain)
    case .spanish: SpanishSyllables().count(in: plain)
    }
  }
}
