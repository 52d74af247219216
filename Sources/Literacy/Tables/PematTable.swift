public import Handout

/// The AHRQ PEMAT-P table of one sheet: what the machine has checked, and what waits for a person.
///
/// Make the sheet with a blank name: the length of a child's name is no fault of the words.
public struct PematTable: Hashable, Sendable {
  /// All 24 items in order.
  public private(set) var judgements: [Judgement]

  /// Judges a sheet by its blocks and its words.
  public init(_ sheet: Sheet, _ words: ContextWords) {
    let evidence = Evidence(sheet, words)
    judgements = PematItem.allCases.map { $0.judgement(on: evidence) }
  }

  /// The table with a person's answers, by item; an answer counts only where a person is needed.
  public func answered(_ answers: [PematItem: Bool]) -> Self {
    var table = self
    table.judgements = judgements.map { judgement in
      PematItem(rawValue: judgement.number).flatMap { answers[$0] }.map(judgement.answered) ?? judgement
    }
    return table
  }

  /// How easy it is to understand: items 1 to 19.
  public var understandability: Score { Score(judgements.filter { $0.part == "understandability" }) }
  /// How easy it is to act on: items 20 to 26.
  public var actionability: Score { Score(judgements.filter { $0.part == "actionability" }) }
  /// All items.
  public var score: Score { Score(judgements) }

  /// An item of the table.
  public subscript(item: PematItem) -> Judgement? { judgements.first { $0.number == item.rawValue } }
}

extension Judgement {
  /// With a person's answer, where one is needed.
  func answered(_ isMet: Bool) -> Judgement {
    guard verdict == .needsPerson else { return self }
    var judgement = self
    judgement.verdict = isMet ? .met : .notMet
    judgement.reason = isMet ? "A person looked and says so." : "A person looked and does not say so."
    return judgement
  }
}
