internal import ArgumentParser
internal import ContextPack

struct ExplainCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule wants, why, and where it comes from.",
    discussion: """
      The rules are those of `takehome lint`, `takehome verify` and `takehome receipts verify`, by the ids that these
      print in brackets, and those that `HandoutTesting` holds a layout to.

      Example:
        takehome explain slot.unknown
        takehome explain
      """)

  @Argument(help: "The rule's id; all rules when there is none.")
  var rule: String?

  func work() async throws(Refusal) {
    guard let rule else {
      for rule in Explanation.all { Console().result("\(rule.id): \(rule.wants)") }
      return
    }
    guard let found = Explanation.all.first(where: { $0.id == rule }) else {
      let guess = NearestName.to(rule, among: Explanation.all.map(\.id)).map { " Did you mean `\($0)`?" } ?? ""
      throw Refusal(.usage, "there is no rule `\(rule)`.\(guess) `takehome explain` lists all.")
    }
    Console().result(found.text)
  }
}
