/// A child is called by name, never he or she; Spanish says states with a noun (`con sueño`), not with -o or -a.
enum GenderRule {
  static func concerns(in reading: Reading) -> [Concern] {
    reading.sentences.flatMap { sentence -> [Concern] in
      switch reading.passage.language.base {
      case "en": listed(Genders.english, sentence)
      case "es": spanish(sentence, reading.passage.kind)
      case "ar": listed(Genders.arabic, sentence)
      default: []
      }
    }
  }

  private static func listed(_ table: PhraseTable, _ sentence: Sentence) -> [Concern] {
    table.matches(in: sentence).map { match in
      Concern(.gender, match.words, "“\(match.words)” is said of one sex only. Write: \(match.instead).")
    }
  }

  private static func spanish(_ sentence: Sentence, _ kind: Passage.Kind) -> [Concern] {
    let isPicture = kind == .alternativeText || kind == .caption
    let named = listed(Genders.spanish, sentence).filter { !isPicture || !$0.words.contains(" ") }
    let slashed = sentence.text.split(whereSeparator: \.isWhitespace).compactMap { Word($0)?.text }.filter { token in
      ["o/a", "a/o", "o(a", "@"].contains { token.contains($0) }
    }
    let states = sentence.words.indices.filter { isState(sentence.words, $0) }.map { sentence.words[$0].text }
    return named
      + (slashed + states).map { word in
        Concern(
          .gender, word,
          "“\(word)” takes the child for a boy or a girl. Say it without -o or -a: “con sueño”, “en calma”, “al sentarse”."
        )
      }
  }

  /// Whether a word says how a child is: after a child's word, after a verb of being without another subject, or by itself.
  private static func isState(_ words: [Word], _ place: Int) -> Bool {
    let word = words[place].key
    let stem = String((word.hasSuffix("s") ? word.dropLast() : word[...]).dropLast())
    guard ["o", "a"].contains(where: { word.hasSuffix($0) || word.hasSuffix($0 + "s") }), Genders.states.contains(stem)
    else {
      return false
    }
    var before = place - 1
    while before >= 0, ["muy", "más", "ya", "bien", "tan", "medio", "no"].contains(words[before].key) { before -= 1 }
    guard before >= 0 else { return Genders.personal.contains(stem) }
    let previous = words[before].key
    if Genders.children.contains(previous), !words[before].isParted, stem != "sol" { return true }
    if Genders.being.contains(previous) { return isChild(words, before) }
    if isSaidOfChild(words, place) { return true }
    return Genders.personal.contains(stem) && !words[..<place].suffix(4).contains { isOther($0.key) }
  }

  /// `dejes sola a tu peque`.
  private static func isSaidOfChild(_ words: [Word], _ place: Int) -> Bool {
    let rest = words.dropFirst(place + 1).prefix(3).map(\.key)
    return rest.first == "a" && rest.contains { Genders.children.contains($0) }
  }

  /// Whether the subject of a verb is a child, or is not said: `si está cansada`.
  private static func isChild(_ words: [Word], _ verb: Int) -> Bool {
    var before = verb - 1
    while before >= 0, ["no", "se", "ya", "te", "también"].contains(words[before].key) { before -= 1 }
    guard before >= 0, !words[before].isParted else { return true }
    let openings: Set<String> = ["si", "cuando", "aunque", "que", "mientras", "y", "donde", "porque", "hasta"]
    return openings.contains(words[before].key) || Genders.children.contains(words[before].key)
  }

  /// Nouns whose own gender the word follows.
  private static func isOther(_ word: String) -> Bool {
    ["persona", "personas", "criatura", "figura", "tortuga", "muñeco", "muñeca", "osito", "mano", "manos", "cuerpo"]
      .contains(word)
  }
}
