import Handout
import Literacy
import Testing

/// One text held against one rule: the sentences of its concerns, none where it passes.
struct Trial: CustomTestStringConvertible, Sendable {
  var rule: LiteracyRule
  var text: String
  var kind: Passage.Kind
  var language: Language
  var messages: [String]

  /// A text that breaks a rule, with what is said about it.
  init(
    _ rule: LiteracyRule, _ text: String, _ kind: Passage.Kind = .prose, _ language: Language = "en",
    _ messages: String...
  ) {
    (self.rule, self.text, self.kind, self.language, self.messages) = (rule, text, kind, language, messages)
  }

  var testDescription: String { "\(rule.rawValue) \(language): \(text)" }

  /// Holds the text against all rules and compares what this one says, word for word.
  func run() {
    let found = PlainWords().concerns(in: Passage(text, kind, language)).filter { $0.rule == rule }
    #expect(found.map(\.message) == messages)
  }
}
