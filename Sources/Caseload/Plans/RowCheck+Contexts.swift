internal import Handout

extension RowCheck {
  /// Whether a context may be printed for this child; what speaks against it is reported.
  mutating func allows(_ facts: ContextFacts, _ draft: CarePlan) -> Bool {
    var isAllowed = true
    if let age = draft.ageInMonths, age < facts.fromMonths {
      report(
        .contexts, "\(facts.id) is for children from \(facts.fromMonths) months; this row has age_months \(age)")
      isAllowed = false
    }
    let refused = draft.strokes.filter { !facts.allowedStrokes.contains($0) }
    if !refused.isEmpty {
      report(
        .strokes,
        "\(refused.names) \(refused.count == 1 ? "is" : "are") not for \(facts.id) (may use \(facts.allowedStrokes.names))"
      )
      isAllowed = false
    }
    return isAllowed
  }

  /// The language of a context's sheet; nil and a report when the context does not speak it.
  mutating func language(_ text: String?, for facts: ContextFacts) -> Language? {
    guard let text else {
      if facts.languages.contains(rules.rules.language) { return rules.rules.language }
      report(
        .language,
        "is empty, and \"\(rules.rules.language)\" is not available for \(facts.id) (have \(facts.languages.names))")
      return nil
    }
    if let language = LanguageName.find(text, among: facts.languages) { return language }
    report(.language, "\(quoted(text)) is not available for \(facts.id) (have \(facts.languages.names))")
    return nil
  }
}

extension Collection where Element: CustomStringConvertible {
  /// The names between commas.
  var names: String { map(\.description).joined(separator: ", ") }
}
