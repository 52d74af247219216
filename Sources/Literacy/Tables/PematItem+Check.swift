extension PematItem {
  /// The rules that stand for the item.
  public var rules: [LiteracyRule] {
    switch self {
    case .purpose: [.title, .why]
    case .noDistraction: [.blocks, .count]
    case .everydayWords: [.jargon, .longWord, .grade, .meanGrade, .inflesz, .meanInflesz]
    case .termsDefined: [.term]
    case .activeVoice: [.passive]
    case .clearNumbers: [.number]
    case .noSums, .sumsShown: [.sum]
    case .chunks: [.chunk, .sentenceLength]
    case .headers: [.header]
    case .logicalOrder: [.order]
    case .summary: [.summary]
    case .cues: [.cues]
    case .picturesUsed, .picturesHelpToAct: [.picture]
    case .picturesReinforce, .clearPictures: []
    case .captions: [.caption]
    case .simpleTables: [.table]
    case .action: [.steps]
    case .direct: [.reader]
    case .explicitSteps: [.steps, .stepVerb, .stepLength]
    case .tool: [.tracker]
    case .tablesExplained: [.trackerHow]
    }
  }

  /// What a person has to look at when the rules find nothing; nil where the rules are enough.
  public var person: String? {
    switch self {
    case .purpose: "Title and why are printed. Is the purpose plain at first sight?"
    case .noDistraction: "Words and blocks are within bounds. Does anything on the page draw away from them?"
    case .picturesReinforce: "Does each picture carry the message of the words beside it?"
    case .clearPictures: "Is each picture clear at the size it is printed?"
    case .picturesHelpToAct: "Every touch has its picture. Can the touch be done from it?"
    case .everydayWords, .termsDefined, .activeVoice, .clearNumbers, .noSums, .chunks, .headers, .logicalOrder,
      .summary,
      .cues, .picturesUsed, .captions, .simpleTables, .action, .direct, .explicitSteps, .tool, .sumsShown,
      .tablesExplained:
      nil
    }
  }

  /// How the item stands for a sheet.
  func judgement(on evidence: Evidence) -> Judgement {
    var (verdict, reason) = evidence.judge(rules, person: person)
    if self == .sumsShown, verdict != .notMet { (verdict, reason) = (.notApplicable, "The sheet asks for no sums.") }
    return Judgement(rawValue, isAboutAction ? "actionability" : "understandability", wording, verdict, reason)
  }
}
