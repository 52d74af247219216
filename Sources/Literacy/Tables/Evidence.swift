internal import Handout

/// All that was found on one sheet, counted by rule.
struct Evidence: Sendable {
  let language: Language
  private let counts: [LiteracyRule: Int]
  /// Whether any printed number stands in figures.
  let hasFigures: Bool
  /// Whether a chance is given as a number: `1 in 10`, `5 %`.
  let hasChances: Bool

  init(_ sheet: Sheet, _ words: ContextWords) {
    language = sheet.language
    let judge = PlainWords()
    let passages = Passage.all(of: words).filter { Passage.Kind.running.contains($0.kind) }
    let found =
      judge.concerns(in: passages).map(\.concern) + judge.concerns(onSheet: passages) + judge.concerns(in: sheet, words)
    counts = Dictionary(found.map { ($0.rule, 1) }, uniquingKeysWith: +)
    let printed = passages.map { Reading($0).words.map(\.key) }
    hasFigures = printed.joined().contains { $0.contains(where: \.isWholeNumber) }
    hasChances = printed.contains { keys in
      keys.contains { $0.contains("%") || ["percent", "ciento"].contains($0) }
        || zip(keys, zip(keys.dropFirst(), keys.dropFirst(2))).contains { first, rest in
          first == "1" && ["in", "de", "en"].contains(rest.0) && rest.1.contains(where: \.isNumber)
        }
    }
  }

  /// How an item stands that is a list of rules, and perhaps needs a person beside them.
  func judge(_ rules: [LiteracyRule], person: String?) -> (Verdict, String) {
    let broken = rules.compactMap { rule in counts[rule].map { (rule: rule, count: $0) } }
    if let first = broken.first {
      let list = broken.map { "\($0.rule.rawValue) (\($0.count))" }.joined(separator: ", ")
      return (.notMet, "\(list): \(first.rule.fix)")
    }
    if let person { return (.needsPerson, person) }
    let held = rules.filter { $0.applies(to: language) }
    guard held.count == rules.count || held.contains(where: { !$0.languages.isEmpty }) else {
      return (.needsPerson, "The rules cannot judge this in `\(language)`: a person who reads it has to look.")
    }
    return (.met, "Nothing against it from \(held.map(\.rawValue).joined(separator: ", ")).")
  }
}
