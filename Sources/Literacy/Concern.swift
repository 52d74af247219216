/// What one rule has against one text: the words meant and a sentence that says what to write instead.
///
/// It quotes templates only, so it never holds a child's name.
public struct Concern: Hashable, Sendable, CustomStringConvertible {
  /// The rule.
  public var rule: LiteracyRule
  /// The offending words as they stand in the text; for a sheet, the block's name.
  public var words: String
  /// What is wrong and what to write instead.
  public var message: String

  /// A concern of a rule.
  public init(_ rule: LiteracyRule, _ words: String, _ message: String) {
    (self.rule, self.words, self.message) = (rule, words, message)
  }

  /// Rule and sentence.
  public var description: String { "\(rule.rawValue): \(message)" }
}

/// A concern with the number of the passage that it is about.
public struct Finding: Hashable, Sendable {
  /// The passage's place in the list that was judged, from 0.
  public var passage: Int
  /// What is wrong with it.
  public var concern: Concern

  /// A concern about one passage.
  public init(passage: Int, _ concern: Concern) { (self.passage, self.concern) = (passage, concern) }
}
