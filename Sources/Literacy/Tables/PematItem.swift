/// The 24 items for print of the AHRQ Patient Education Materials Assessment Tool (PEMAT-P), by their numbers; 13 and 14 are
/// for sound and film.
public enum PematItem: Int, Hashable, Sendable, CaseIterable {
  case purpose = 1
  case noDistraction = 2
  case everydayWords = 3
  case termsDefined = 4
  case activeVoice = 5
  case clearNumbers = 6
  case noSums = 7
  case chunks = 8
  case headers = 9
  case logicalOrder = 10
  case summary = 11
  case cues = 12
  case picturesUsed = 15
  case picturesReinforce = 16
  case captions = 17
  case clearPictures = 18
  case simpleTables = 19
  case action = 20
  case direct = 21
  case explicitSteps = 22
  case tool = 23
  case sumsShown = 24
  case tablesExplained = 25
  case picturesHelpToAct = 26

  /// Whether it asks how easy the sheet is to act on; else how easy it is to understand.
  public var isAboutAction: Bool { rawValue >= PematItem.action.rawValue }

  /// What it asks, in our words.
  public var wording: String {
    switch self {
    case .purpose: "It is plain at once what the sheet is for."
    case .noDistraction: "Nothing on it draws away from that."
    case .everydayWords: "The words are everyday words."
    case .termsDefined: "Medical terms stand only where they are taught, with their meaning."
    case .activeVoice: "Sentences say who acts."
    case .clearNumbers: "Numbers are clear and easy to follow."
    case .noSums: "The reader has nothing to work out."
    case .chunks: "It comes in small pieces."
    case .headers: "Each piece has a heading that says what is in it."
    case .logicalOrder: "The order makes sense."
    case .summary: "There is a summary."
    case .cues: "Key points are marked so that they are seen."
    case .picturesUsed: "There are pictures wherever they make it easier."
    case .picturesReinforce: "The pictures carry the message and do not distract."
    case .captions: "Pictures have titles or captions."
    case .clearPictures: "The pictures are clear, without clutter."
    case .simpleTables: "Tables are simple, with short heads."
    case .action: "It names at least one thing to do."
    case .direct: "It speaks to the reader."
    case .explicitSteps: "What to do is parted into plain steps."
    case .tool: "There is something to hold on to: a list to tick, a plan."
    case .sumsShown: "Where a sum is needed, it shows how."
    case .tablesExplained: "It says how to use its tables and charts."
    case .picturesHelpToAct: "Pictures make it easier to do."
    }
  }
}
