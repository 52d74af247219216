internal import Foundation
internal import ContextPack
internal import Handout
internal import Literacy

/// The published checklists of each sheet, item by item; what only a person can judge is marked.
struct ChecklistReport {
  private let lint: PackLint

  init(_ lint: PackLint) { self.lint = lint }

  func print() throws(Refusal) {
    let sheets = try SheetLint(lint.workshop)
    for facts in lint.contexts {
      for language in facts.languages {
        guard let (sheet, words) = try? sheets.blank(facts, language) else { continue }
        let pemat = PematTable(sheet, words)
        let index = ClearCommunicationIndex(sheet, words)
        Console().result("\(facts.id) \(language): PEMAT-P \(pemat.score.line)")
        for judgement in pemat.judgements { Console().result(judgement.line) }
        Console().result("\(facts.id) \(language): Clear Communication Index \(index.score.line)")
        for judgement in index.judgements { Console().result(judgement.line) }
      }
    }
  }
}

extension Score {
  /// `17 of 23 items, 5 wait for a person: 74 to 96 %`
  fileprivate var line: String {
    let waits = open == 0 ? "" : ", \(open) wait for a person"
    let share = open == 0 ? "\(Int(least.rounded())) %" : "\(Int(least.rounded())) to \(Int(most.rounded())) %"
    return "\(met) of \(applicable) items\(waits): \(share)"
  }
}

extension Judgement {
  fileprivate var line: String {
    let mark =
      switch verdict {
      case .met: "met    "
      case .notMet: "NOT MET"
      case .needsPerson: "person "
      case .notApplicable: "-      "
      }
    let place = "\(number)".padding(toLength: 2, withPad: " ", startingAt: 0)
    return "  \(mark) \(place) \(item) (\(reason))"
  }
}
