extension LiteracyRule {
  /// What the rule has against a passage; rules of whole sheets have nothing against one text.
  func concerns(in reading: Reading) -> [Concern] {
    guard applies(to: reading.passage.language), kinds.contains(reading.passage.kind) else { return [] }
    switch self {
    case .grade: return GradeRule.concerns(in: reading)
    case .inflesz: return InfleszRule.concerns(in: reading)
    case .sentenceLength: return LengthRule.sentences(in: reading)
    case .stepLength: return LengthRule.step(in: reading)
    case .chunk: return LengthRule.block(in: reading)
    case .longWord: return LengthRule.words(in: reading)
    case .stepVerb: return StepVerbRule.concerns(in: reading)
    case .passive: return PassiveRule.concerns(in: reading)
    case .jargon: return PhraseRule.jargon(in: reading)
    case .claim: return PhraseRule.claims(in: reading)
    case .reader: return PhraseRule.addresses(in: reading)
    case .term: return TermRule.concerns(in: reading)
    case .number: return NumberRule.concerns(in: reading)
    case .sum: return SumRule.concerns(in: reading)
    case .gender: return GenderRule.concerns(in: reading)
    case .meanGrade, .meanInflesz, .count, .title, .why, .first, .opening, .limits, .summary, .header, .order, .blocks,
      .steps, .picture, .caption, .cues, .safety, .table, .tracker, .trackerHow:
      return []
    }
  }
}
