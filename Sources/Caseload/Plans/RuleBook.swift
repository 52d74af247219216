internal import ContextPack
internal import Handout

/// The rules with what every row would otherwise work out again.
struct RuleBook {
  let rules: CaseloadRules
  /// The contexts in the order of their names.
  let contexts: [ContextFacts]
  /// The contexts' names in order, for messages.
  let contextNames: [String]
  /// The strokes' names in order.
  let strokeNames: [String]
  private let contextsByLetters: [String: ContextID]
  private let strokesByLetters: [String: StrokeID]

  init(_ rules: CaseloadRules) {
    self.rules = rules
    contexts = rules.contexts.values.sorted { $0.id < $1.id }
    contextNames = contexts.map(\.id.rawValue)
    strokeNames = rules.strokes.sorted().map(\.rawValue)
    contextsByLetters = Self.byLetters(rules.contexts.keys.sorted())
    strokesByLetters = Self.byLetters(rules.strokes.sorted())
  }

  /// The facts of the context that a cell names; case, spaces and marks between words do not matter.
  func context(_ name: String) -> ContextFacts? {
    rules.contexts[ContextID(rawValue: name)]
      ?? contextsByLetters[name.folded].flatMap { rules.contexts[$0] }
  }

  /// The stroke that a cell names.
  func stroke(_ name: String) -> StrokeID? {
    let exact = StrokeID(rawValue: name)
    return rules.strokes.contains(exact) ? exact : strokesByLetters[name.folded]
  }

  /// Names by their letters; two that share their letters are found by their exact name alone.
  private static func byLetters<ID: Identifier>(_ ids: [ID]) -> [String: ID] {
    Dictionary(grouping: ids, by: \.rawValue.folded).compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
