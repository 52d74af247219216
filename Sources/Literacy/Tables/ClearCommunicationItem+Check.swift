extension ClearCommunicationItem {
  /// The rules that stand for the item.
  public var rules: [LiteracyRule] {
    switch self {
    case .oneMessage: [.title, .why]
    case .messageFirst: [.title, .first]
    case .messageMarked: [.title]
    case .messagePictured: [.picture]
    case .callToAction, .recommendation: [.steps]
    case .activeVoice: [.passive]
    case .knownWords: [.jargon, .term, .longWord, .grade, .meanGrade, .inflesz, .meanInflesz]
    case .lists: [.steps]
    case .chunksWithHeadings: [.chunk, .header]
    case .summaryFirst: [.opening]
    case .knownAndUnknown: [.limits, .claim]
    case .whyItMatters: [.why]
    case .directions: [.steps, .stepVerb, .stepLength]
    case .familiarNumbers, .explainedNumbers: [.number]
    case .noSums: [.sum]
    case .risk: [.safety]
    case .risksAndBenefits: [.safety, .why, .claim]
    case .explainedChances: []
    }
  }

  /// What a person has to look at when the rules find nothing; nil where the rules are enough.
  public var person: String? {
    switch self {
    case .messagePictured: "Every touch has its picture. Does a picture carry the main message?"
    case .explainedNumbers: "Every number has its unit. Is it plain what each is for?"
    case .risk: "The safety rows are printed. Do they say what could happen?"
    case .explainedChances: "A chance is given as a number. Is it told in words or a picture too?"
    case .oneMessage, .messageFirst, .messageMarked, .callToAction, .activeVoice, .knownWords, .lists,
      .chunksWithHeadings, .summaryFirst, .knownAndUnknown, .recommendation, .whyItMatters, .directions,
      .familiarNumbers, .noSums, .risksAndBenefits:
      nil
    }
  }

  /// How the item stands for a sheet.
  func judgement(on evidence: Evidence) -> Judgement {
    let (verdict, reason) =
      switch self {
      case .familiarNumbers where !evidence.hasFigures, .explainedNumbers where !evidence.hasFigures:
        (Verdict.notApplicable, "The sheet has no numbers.")
      case .explainedChances where !evidence.hasChances: (Verdict.notApplicable, "The sheet gives no chances.")
      default: evidence.judge(rules, person: person)
      }
    return Judgement(rawValue, part, wording, verdict, reason)
  }
}
