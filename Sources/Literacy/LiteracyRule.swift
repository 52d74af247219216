public import Handout

/// Everything that plain words are held against. The raw value is the id that `lint` and `explain` speak of.
public enum LiteracyRule: String, Hashable, Sendable, CaseIterable {
  case grade = "words.grade"
  case meanGrade = "words.mean-grade"
  case inflesz = "words.inflesz"
  case meanInflesz = "words.mean-inflesz"
  case sentenceLength = "words.sentence-length"
  case stepLength = "words.step-length"
  case stepVerb = "words.step-verb"
  case longWord = "words.long-word"
  case passive = "words.passive"
  case jargon = "words.jargon"
  case term = "words.term"
  case claim = "words.claim"
  case number = "words.number"
  case sum = "words.sum"
  case reader = "words.reader"
  case gender = "words.gender"
  case chunk = "words.chunk"
  case count = "words.count"
  case title = "sheet.title"
  case why = "sheet.why"
  case first = "sheet.first"
  case opening = "sheet.opening"
  case limits = "sheet.limits"
  case summary = "sheet.summary"
  case header = "sheet.header"
  case order = "sheet.order"
  case blocks = "sheet.blocks"
  case steps = "sheet.steps"
  case picture = "sheet.picture"
  case caption = "sheet.caption"
  case cues = "sheet.cues"
  case safety = "sheet.safety"
  case table = "sheet.table"
  case tracker = "sheet.tracker"
  case trackerHow = "sheet.tracker-how"

  /// The languages that the rule has words or formulas for; empty for a rule of structure, which holds in every language.
  public var languages: [Language] {
    switch self {
    case .grade, .meanGrade, .count: ["en"]
    case .inflesz, .meanInflesz: ["es"]
    case .stepVerb, .longWord, .passive, .jargon, .term, .claim, .number, .sum, .reader, .limits: ["en", "es"]
    case .gender: ["ar", "en", "es"]
    case .sentenceLength, .stepLength, .chunk, .title, .why, .first, .opening, .summary, .header, .order,
      .blocks, .steps, .picture, .caption, .cues, .safety, .table, .tracker, .trackerHow:
      []
    }
  }

  /// Whether the rule can judge a language. Word counts need words that stand apart, which Chinese has not.
  public func applies(to language: Language) -> Bool {
    switch self {
    case .sentenceLength, .stepLength: language.partsWords
    default: languages.isEmpty || languages.contains { $0.base == language.base }
    }
  }

  /// Whether it judges a whole sheet instead of one text.
  public var isAboutSheet: Bool {
    switch self {
    case .grade, .inflesz, .sentenceLength, .stepLength, .stepVerb, .longWord, .passive, .jargon, .term, .claim,
      .number,
      .sum, .reader, .gender, .chunk:
      false
    case .meanGrade, .meanInflesz, .count, .title, .why, .first, .opening, .limits, .summary, .header, .order, .blocks,
      .steps, .picture, .caption, .cues, .safety, .table, .tracker, .trackerHow:
      true
    }
  }

  /// The kinds of text that the rule reads.
  var kinds: Set<Passage.Kind> {
    switch self {
    case .grade, .meanGrade, .inflesz, .meanInflesz, .chunk: Passage.Kind.sentences
    case .stepLength, .stepVerb: [.step]
    case .jargon, .claim, .gender: Passage.Kind.all
    case .sentenceLength, .longWord, .sum, .number: Passage.Kind.printed
    case .count: Passage.Kind.running
    case .passive, .reader, .term: Passage.Kind.printed.subtracting([.caption])
    case .title, .why, .first, .opening, .limits, .summary, .header, .order, .blocks, .steps, .picture, .caption, .cues,
      .safety, .table, .tracker, .trackerHow:
      []
    }
  }
}
