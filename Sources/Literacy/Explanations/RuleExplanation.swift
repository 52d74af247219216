/// What `explain` says of a rule.
public struct RuleExplanation: Hashable, Sendable {
  /// What the rule wants, in one sentence.
  public var wants: String
  /// Why, in a sentence or two.
  public var why: String
  /// The standard or the paper that it comes from; where a bound is our own, this says so.
  public var source: String
  /// What to do about a concern.
  public var fix: String

  init(wants: String, why: String, source: String, fix: String) {
    (self.wants, self.why, self.source, self.fix) = (wants, why, source, fix)
  }
}

extension LiteracyRule {
  /// What the rule wants, in one sentence.
  public var wants: String { explanation.wants }
  /// Why, in a sentence or two.
  public var why: String { explanation.why }
  /// The standard or the paper that it comes from.
  public var source: String { explanation.source }
  /// What to do about a concern.
  public var fix: String { explanation.fix }

  /// All of it.
  public var explanation: RuleExplanation {
    switch self {
    case .grade: .grade
    case .meanGrade: .meanGrade
    case .inflesz: .inflesz
    case .meanInflesz: .meanInflesz
    case .sentenceLength: .sentenceLength
    case .stepLength: .stepLength
    case .stepVerb: .stepVerb
    case .longWord: .longWord
    case .passive: .passive
    case .jargon: .jargon
    case .term: .term
    case .claim: .claim
    case .number: .number
    case .sum: .sum
    case .reader: .reader
    case .gender: .gender
    case .chunk: .chunk
    case .count: .count
    case .title: .title
    case .why: .whyLine
    case .first: .first
    case .opening: .opening
    case .limits: .limits
    case .summary: .summary
    case .header: .header
    case .order: .order
    case .blocks: .blocks
    case .steps: .steps
    case .picture: .picture
    case .caption: .caption
    case .cues: .cues
    case .safety: .safety
    case .table: .table
    case .tracker: .tracker
    case .trackerHow: .trackerHow
    }
  }
}
