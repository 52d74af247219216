/// Rules that are lists of words: jargon, claims, talk about families.
enum PhraseRule {
  static func jargon(in reading: Reading) -> [Concern] {
    concerns(.jargon, reading, english: Jargon.english, spanish: Jargon.spanish) {
      "“\($0.words)” is not an everyday word. Write: \($0.instead)."
    }
  }

  static func claims(in reading: Reading) -> [Concern] {
    let english = "“may help ... feel calm”, “a way to be close”"
    let spanish = "“puede ayudar ... a sentir calma”, “una forma de estar cerca”"
    return concerns(.claim, reading, english: Claims.english, spanish: Claims.spanish) {
      "“\($0.words)” promises more than studies carry. Say what it may do: \(reading.tongue == .spanish ? spanish : english)."
    }
  }

  static func addresses(in reading: Reading) -> [Concern] {
    concerns(.reader, reading, english: Addresses.english, spanish: Addresses.spanish) {
      "“\($0.words)” speaks about the reader. Speak to the reader: \($0.instead)."
    }
  }

  private static func concerns(
    _ rule: LiteracyRule, _ reading: Reading, english: PhraseTable, spanish: PhraseTable,
    message: (PhraseTable.Match) -> String
  ) -> [Concern] {
    guard let tongue = reading.tongue else { return [] }
    let table = tongue == .english ? english : spanish
    return reading.sentences.flatMap { table.matches(in: $0) }.map { Concern(rule, $0.words, message($0)) }
  }
}
