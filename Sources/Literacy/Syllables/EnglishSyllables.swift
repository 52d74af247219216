internal import Foundation

/// Counts the syllables of English words by spelling: vowel groups, silent letters, vowels that part, and a short list of
/// words that no rule reads right.
///
/// Why no dictionary, and how often this is wrong: `docs/decisions`. A word is read without its accents.
public struct EnglishSyllables: Sendable {
  /// There is nothing to load.
  public init() {}

  /// The syllables of one word; parts joined by a hyphen are counted each. A word in figures counts as one, since it is taken
  /// in at a glance; signs without letters and figures count as none.
  public func count(in word: String) -> Int {
    guard word.contains(where: \.isLetter) else { return word.contains(where: \.isNumber) ? 1 : 0 }
    return word.split { "-\u{2011}\u{2013}/".contains($0) }.map { count(inPart: letters(of: $0)) }.reduce(0, +)
  }

  /// Lower-case letters and straight apostrophes, without accents.
  private func letters(of word: Substring) -> String {
    let scalars = word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.map {
      $0 == "\u{2019}" ? "'" : $0
    }
    return String(String.UnicodeScalarView(scalars.filter { ("a"..."z").contains($0) || $0 == "'" }))
  }

  private func count(inPart word: String) -> Int {
    guard word.contains(where: { $0 != "'" }) else { return 0 }
    if let known = Self.irregular[word] { return known }
    if let mark = word.firstIndex(of: "'") {
      return contraction(stem: String(word[..<mark]), ending: word[word.index(after: mark)...])
    }
    return spelled(word) ?? inflected(word) ?? compound(word) ?? scan(word)
  }

  /// `TV`: letters without a vowel are said by their names.
  private func spelled(_ word: String) -> Int? {
    guard word.count > 1, word.count < 5, !word.contains(where: { "aeiouy".contains($0) }) else { return nil }
    return word.reduce(0) { $0 + ($1 == "w" ? 3 : 1) }
  }

  /// `child's`, `don't`, `you'll`: what the letters after the mark add.
  private func contraction(stem: String, ending: Substring) -> Int {
    switch ending {
    case "s": count(inPart: stem) + (hisses(stem) ? 1 : 0)
    case "t": count(inPart: String(stem.dropLast())) + (stem.hasSuffix("dn") || stem.hasSuffix("sn") ? 1 : 0)
    case "ll", "d": count(inPart: stem) + (stem.last.map { "aeiouy".contains($0) } == true ? 0 : 1)
    default: count(inPart: stem + ending)
    }
  }

  /// An irregular word with an ending: its own count and what the ending adds.
  private func inflected(_ word: String) -> Int? {
    for (ending, added) in [("s", 0), ("d", 0), ("ed", 0), ("es", 0), ("ing", 1), ("ly", 1), ("er", 1), ("ness", 1)] {
      guard word.hasSuffix(ending) else { continue }
      let stem = String(word.dropLast(ending.count))
      for base in ending == "ing" || ending == "er" ? [stem, stem + "e"] : [stem] {
        guard !base.hasSuffix("ache"), let known = Self.irregular[base] else { continue }
        let voiced = (ending == "s" || ending == "es") && hisses(base)
        let dental = (ending == "ed" || ending == "d") && "td".contains(base.trimmedE.last ?? " ")
        return known + (voiced || dental ? 1 : added)
      }
    }
    return nil
  }

  /// Two words in one: `some-thing`, `care-ful`, `safe-ty`; the first keeps its silent e.
  private func compound(_ word: String) -> Int? {
    let word = word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    for length in 2...6 where length < word.count {
      let (first, second) = (String(word.dropLast(length)), String(word.suffix(length)))
      guard first.count > 2, first.hasSuffix("e"), Self.seconds.contains(second), !word.hasSuffix("iety"),
        first.dropLast().contains(where: { "aeiouy".contains($0) })
      else { continue }
      return count(inPart: first) + count(inPart: second)
    }
    return nil
  }

  /// Whether an `s` after the word is a syllable of its own: `horse's`.
  private func hisses(_ word: String) -> Bool {
    ["s", "x", "z", "ch", "sh", "ce", "se", "ze", "ge", "che"].contains { word.hasSuffix($0) }
  }
}

extension String {
  var trimmedE: Substring { hasSuffix("e") ? dropLast() : self[...] }
}
