/// A step is one sentence that starts with what to do and holds one action.
enum StepVerbRule {
  static func concerns(in reading: Reading) -> [Concern] {
    guard let tongue = reading.tongue, let sentence = reading.sentences.first else { return [] }
    if reading.sentences.count > 1 {
      let text = reading.passage.text
      return [
        Concern(
          .stepVerb, text, "The step “\(text)” has \(reading.sentences.count) sentences. Make each a step of its own.")
      ]
    }
    let wrongStart = start(sentence, tongue)
    return wrongStart.isEmpty ? second(sentence, tongue) : wrongStart
  }

  private static func start(_ sentence: Sentence, _ tongue: Tongue) -> [Concern] {
    guard let first = sentence.words.first(where: { !tongue.openers.contains($0.key) }) ?? sentence.words.first,
      !tongue.isAction(first.key)
    else { return [] }
    return [
      Concern(
        .stepVerb, first.text,
        "The step “\(sentence.text)” starts with “\(first.text)”, which is not on our list of actions. "
          + "Start with what to do: “\(tongue.example)”.")
    ]
  }

  /// An action after a comma, `and` or `then`.
  private static func second(_ sentence: Sentence, _ tongue: Tongue) -> [Concern] {
    let words = sentence.words
    for place in words.indices.dropFirst(2) where tongue.isAction(words[place].key) {
      let before = words[place - 1]
      let joins = tongue.joins.contains(before.key)
      let isSure = !tongue.doubtfulActions.contains(words[place].key)
      if joins || before.isParted, isSure || hasObject(words, place) {
        return [
          Concern(
            .stepVerb, words[place].text,
            "The step “\(sentence.text)” has a second action, “\(words[place].text)”. Make it a step of its own.")
        ]
      }
    }
    return []
  }

  /// Whether an article or a pronoun follows, so that the word must be an action: `and rub the foot`.
  private static func hasObject(_ words: [Word], _ place: Int) -> Bool {
    guard place + 1 < words.count, !words[place].isParted else { return false }
    return [
      "the", "a", "your", "each", "it", "them", "to", "down", "up", "out", "el", "la", "los", "las", "un", "una", "tu",
      "tus", "cada",
    ].contains(words[place + 1].key)
  }
}

extension Tongue {
  fileprivate var openers: Set<String> { self == .english ? Actions.englishOpeners : Actions.spanishOpeners }
  fileprivate var doubtfulActions: Set<String> { self == .english ? Actions.englishDoubtful : Actions.spanishDoubtful }
  fileprivate var joins: Set<String> { self == .english ? ["and", "then", "or"] : ["y", "e", "luego", "o"] }
  fileprivate var example: String { self == .english ? "Hold the foot." : "Toma el pie." }

  /// Whether a word tells somebody to do something; Spanish ones may end in a pronoun (`ábrelas`).
  fileprivate func isAction(_ word: String) -> Bool {
    switch self {
    case .english: return Actions.english.contains(word)
    case .spanish:
      if Actions.spanish.contains(word) { return true }
      let stem = ["las", "los", "les", "la", "lo", "le", "te", "me", "se"].first {
        word.hasSuffix($0) && word.count > $0.count + 1
      }
      .map { word.dropLast($0.count) }
      guard let stem else { return false }
      return Actions.spanish.contains(stem.withoutAccents)
    }
  }
}

extension StringProtocol {
  /// The letters without Spanish accents: `ábre` as `abre`.
  var withoutAccents: String {
    let plain: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"]
    return String(map { plain[$0] ?? $0 })
  }
}
