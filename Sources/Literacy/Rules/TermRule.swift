internal import Foundation

/// A medical term stands only where the same text explains it: `shunt (a small tube)`, `feeding tube (G-tube)`.
enum TermRule {
  static func concerns(in reading: Reading) -> [Concern] {
    guard let tongue = reading.tongue else { return [] }
    let table = tongue == .english ? Terms.english : Terms.spanish
    return reading.sentences.flatMap { sentence in
      table.matches(in: sentence).filter { !isExplained($0, sentence, tongue) }.map { match in
        Concern(
          .term, match.words,
          "“\(match.words)” is a medical term without its meaning. Put the meaning in brackets after it, or name the thing."
        )
      }
    }
  }

  private static func isExplained(_ match: PhraseTable.Match, _ sentence: Sentence, _ tongue: Tongue) -> Bool {
    let rest = sentence.words.dropFirst(match.places.upperBound).prefix(3).map(\.key).joined(separator: " ")
    let verbs =
      tongue == .english ? ["means ", "is a ", "is an ", "is the "] : ["es un ", "es una ", "es el ", "quiere decir "]
    if verbs.contains(where: { (rest + " ").hasPrefix($0) }) { return true }
    guard let range = sentence.text.range(of: match.words) else { return false }
    let before = sentence.text[..<range.lowerBound].last
    let after = sentence.text[range.upperBound...].drop { $0 == " " || $0 == "s" }.first
    return before == "(" || after == "("
  }
}
