public import Handout

/// The CDC Clear Communication Index of one sheet: what the machine has checked, and what waits for a person.
///
/// The form gives a point only when every instance meets an item; 90 of 100 passes.
public struct ClearCommunicationIndex: Hashable, Sendable {
  /// The score that passes.
  public static let pass = 90.0

  /// All 20 items in order.
  public private(set) var judgements: [Judgement]

  /// Judges a sheet by its blocks and its words.
  public init(_ sheet: Sheet, _ words: ContextWords) {
    let evidence = Evidence(sheet, words)
    judgements = ClearCommunicationItem.allCases.map { $0.judgement(on: evidence) }
  }

  /// The index with a person's answers, by item; an answer counts only where a person is needed.
  public func answered(_ answers: [ClearCommunicationItem: Bool]) -> Self {
    var index = self
    index.judgements = judgements.map { judgement in
      ClearCommunicationItem(rawValue: judgement.number).flatMap { answers[$0] }.map(judgement.answered) ?? judgement
    }
    return index
  }

  /// Points and items.
  public var score: Score { Score(judgements) }
  /// Whether it passes; nil while that hangs on a person's answers.
  public var passes: Bool? { score.reaches(Self.pass) }

  /// An item of the index.
  public subscript(item: ClearCommunicationItem) -> Judgement? { judgements.first { $0.number == item.rawValue } }
}
