public import Handout

extension PlainWords {
  /// What the rules have against the blocks of a sheet: title, why, headings, order, pictures, summary, tracker and so on.
  ///
  /// A sheet holds what a family said, so these concerns name blocks and never quote.
  public func concerns(in sheet: Sheet, _ words: ContextWords) -> [Concern] {
    let survey = SheetSurvey(sheet)
    return LiteracyRule.allCases.filter { $0.applies(to: sheet.language) }
      .flatMap { $0.concerns(in: survey, words) }
  }
}
