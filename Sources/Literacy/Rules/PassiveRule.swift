/// The passive: who acts is not said.
enum PassiveRule {
  static func concerns(in reading: Reading) -> [Concern] {
    guard let tongue = reading.tongue else { return [] }
    return reading.sentences.flatMap { sentence in
      let found =
        switch tongue {
        case .english: spans(in: sentence, auxiliaries: beingOrGetting, between: isEnglishAdverb, isEnglish)
        case .spanish:
          spans(in: sentence, auxiliaries: ser, between: isSpanishAdverb, isSpanish)
            + Participles.spanishImpersonal.matches(in: sentence).map(\.words)
        }
      return found.map { words in
        Concern(.passive, words, "“\(words)” does not say who acts. Say it as an action: “Do ...”.")
      }
    }
  }

  private static let beingOrGetting: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got", "getting", "isn't", "aren't", "it's",
  ]
  private static let ser: Set<String> = [
    "es", "son", "fue", "fueron", "era", "eran", "será", "serán", "sea", "sean", "ser", "sido", "siendo", "fuera",
  ]

  /// An auxiliary, at most two adverbs, a participle.
  private static func spans(
    in sentence: Sentence, auxiliaries: Set<String>, between: (String) -> Bool,
    _ isParticiple: (String, String?) -> Bool
  ) -> [String] {
    let words = sentence.words
    return words.indices.compactMap { start in
      guard auxiliaries.contains(words[start].key), !words[start].isParted else { return nil }
      var end = start + 1
      while end < min(words.count, start + 3), between(words[end].key) { end += 1 }
      guard end < words.count, words[start..<end].allSatisfy({ !$0.isParted }) else { return nil }
      let next = end + 1 < words.count && !words[end].isParted ? words[end + 1].key : nil
      guard isParticiple(words[end].key, next) else { return nil }
      return words[start...end].map(\.text).joined(separator: " ")
    }
  }

  private static func isEnglishAdverb(_ word: String) -> Bool {
    word.hasSuffix("ly")
      || [
        "not", "never", "always", "often", "just", "still", "also", "well", "then", "now", "already", "all", "both",
        "fully",
      ]
      .contains(word)
  }

  private static func isSpanishAdverb(_ word: String) -> Bool {
    word.hasSuffix("mente")
      || ["no", "nunca", "siempre", "bien", "muy", "ya", "luego", "también", "solo"].contains(word)
  }

  private static func isEnglish(_ word: String, _ next: String?) -> Bool {
    let isForm = Participles.english.contains(word) || word.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed")
    return isForm && !(word == "used" && next == "to" || word == "made" && next == "of")
      && (next == "by" || !Participles.englishStates.contains(word))
  }

  private static func isSpanish(_ word: String, _ next: String?) -> Bool {
    var single = word.hasSuffix("s") ? String(word.dropLast()) : word
    if single.hasSuffix("a") { single = single.dropLast() + "o" }
    guard next == "por" || !Participles.spanishStates.contains(single) else { return false }
    return Participles.spanish.contains(single)
      || single.count > 4 && (single.hasSuffix("ado") || single.hasSuffix("ido"))
  }
}
