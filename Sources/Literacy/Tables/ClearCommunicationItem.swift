/// The 20 scored items of the CDC Clear Communication Index, in the order of its form.
public enum ClearCommunicationItem: Int, Hashable, Sendable, CaseIterable {
  case oneMessage = 1
  case messageFirst, messageMarked, messagePictured, callToAction
  case activeVoice, knownWords
  case lists, chunksWithHeadings, summaryFirst
  case knownAndUnknown
  case recommendation, whyItMatters, directions
  case familiarNumbers, explainedNumbers, noSums
  case risk, risksAndBenefits, explainedChances

  /// The part of the form: A core, B behaviour, C numbers, D risk.
  public var part: String {
    switch rawValue {
    case ...11: "A core"
    case ...14: "B behaviour"
    case ...17: "C numbers"
    default: "D risk"
    }
  }

  /// What it asks, in our words.
  public var wording: String {
    switch self {
    case .oneMessage: "There is one main message."
    case .messageFirst: "It stands at the top."
    case .messageMarked: "It is set so that it is seen first."
    case .messagePictured: "A picture carries it."
    case .callToAction: "The reader is asked to do something."
    case .activeVoice: "Message and request say who acts."
    case .knownWords: "All words are words that the readers use."
    case .lists: "There are lists."
    case .chunksWithHeadings: "It comes in pieces with headings."
    case .summaryFirst: "The first part holds what matters most."
    case .knownAndUnknown: "It says what is known and what is not."
    case .recommendation: "It recommends something to do."
    case .whyItMatters: "It says why that matters."
    case .directions: "It says how to do it."
    case .familiarNumbers: "Its numbers are numbers that the readers use."
    case .explainedNumbers: "It says what its numbers mean."
    case .noSums: "The reader has nothing to work out."
    case .risk: "It says what could go wrong, and how."
    case .risksAndBenefits: "It names risks and benefits."
    case .explainedChances: "A chance given as a number is told in words or a picture too."
    }
  }
}
