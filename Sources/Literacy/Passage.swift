public import Handout

/// A piece of text to judge, with what it is for. Texts are templates: a name stands in them as `{child}` or `{caregiver}`.
public struct Passage: Hashable, Sendable {
  /// What a text is for; it decides which rules hold.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What the sheet is: `Massage after the bath`.
    case title
    /// Whole sentences.
    case prose
    /// One action of the hands.
    case step
    /// A row that keeps the child safe, or a reason to skip today.
    case row
    /// What is seen or done, in a word or two: `looks away`.
    case sign
    /// Words under a picture.
    case caption
    /// What a picture shows, for who cannot see it.
    case alternativeText = "alternative-text"
    /// A heading or a set phrase that all sheets share.
    case label
  }

  /// The words.
  public var text: String
  /// What they are for.
  public var kind: Kind
  /// Their language.
  public var language: Language

  /// A text with what it is for.
  public init(_ text: String, _ kind: Kind, _ language: Language = .english) {
    (self.text, self.kind, self.language) = (text, kind, language)
  }
}

extension Passage.Kind {
  /// Kinds that read as sentences, so that a formula of sentences and syllables means something.
  static let sentences: Set<Self> = [.prose, .step, .row]
  /// Kinds that count as running words.
  static let running: Set<Self> = [.title, .prose, .step, .row, .sign]
  /// Kinds that are printed.
  static let printed: Set<Self> = running.union([.caption, .label])
  /// Every kind.
  static let all = Set(allCases)
}

extension Language {
  /// The tag without script and region: `es` of `es-MX`.
  var base: String { tag.split(separator: "-").first.map { $0.lowercased() } ?? tag }
  /// Whether words stand apart, so that they can be counted.
  var partsWords: Bool { !["zh", "ja", "th", "lo", "km", "my"].contains(base) }
}
