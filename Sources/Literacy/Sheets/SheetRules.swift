internal import Handout

extension LiteracyRule {
  /// What the rule has against the blocks of a sheet. Blocks are named; words are never quoted.
  func concerns(in survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    switch self {
    case .title: SheetRules.title(survey)
    case .why: SheetRules.why(survey, words)
    case .first: SheetRules.first(survey)
    case .opening: SheetRules.opening(survey, words)
    case .limits: SheetRules.limits(survey)
    case .summary: SheetRules.summary(survey, words)
    case .header: SheetRules.headers(survey)
    case .order: SheetRules.order(survey, words)
    case .blocks: SheetRules.blocks(survey)
    case .chunk: SheetRules.chunks(survey)
    case .steps: SheetRules.steps(survey, words)
    case .picture: SheetRules.pictures(survey, words)
    case .caption: SheetRules.captions(survey, words)
    case .cues: SheetRules.cues(survey, words)
    case .safety: SheetRules.safety(survey, words)
    case .table: SheetRules.tables(survey)
    case .tracker: SheetRules.tracker(survey)
    case .trackerHow: SheetRules.trackerHow(survey, words)
    case .grade, .meanGrade, .inflesz, .meanInflesz, .sentenceLength, .stepLength, .stepVerb, .longWord, .passive,
      .jargon, .term, .claim, .number, .sum, .reader, .gender, .count:
      []
    }
  }
}

/// The rules of whole sheets, one function each.
enum SheetRules {
  static func title(_ survey: SheetSurvey) -> [Concern] {
    let count = survey.lines.filter(\.isTitle).count
    return count == 1 ? [] : [Concern(.title, "title", "The sheet has \(count) titles. Print one.")]
  }

  static func why(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    survey.place(of: words.why) != nil
      ? [] : [Concern(.why, "why", "The line that says why is not printed. Print it.")]
  }

  static func first(_ survey: SheetSurvey) -> [Concern] {
    guard let place = survey.lines.firstIndex(where: \.isTitle), place > 2 else { return [] }
    return [Concern(.first, "title", "The title is line \(place + 1) of the sheet. Print it among the first three.")]
  }

  static func opening(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    [("when", words.when), ("why", words.why)].compactMap { name, text in
      guard let page = survey.lines(with: text).map(\.place.page).min(), page > 1 else { return nil }
      return Concern(.opening, name, "The line that says \(name) is on page \(page). Print it on the first page.")
    }
  }

  static func limits(_ survey: SheetSurvey) -> [Concern] {
    survey.lines.contains { Limits.isSaid(in: $0.text.words) }
      ? []
      : [
        Concern(
          .limits, "why",
          "No line says what massage does not do or what is not known. Add one: “Massage does not fix sleep.”")
      ]
  }

  static func summary(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    let found = survey.lines(with: words.remember)
    if found.contains(where: { $0.isLed || $0.place.isFramed }) { return [] }
    return [
      Concern(
        .summary, "remember",
        found.isEmpty
          ? "The line to remember is not printed. Print it."
          : "The line to remember stands without a frame or a bold first word. Set it apart.")
    ]
  }

  static func blocks(_ survey: SheetSurvey) -> [Concern] {
    let count = Set(survey.sections.map(\.name)).count
    guard count > Bounds.blocks else { return [] }
    return [
      Concern(.blocks, "sheet", "The sheet has \(count) kinds of blocks; \(Bounds.blocks) is the most. Join some.")
    ]
  }
}
