internal import Handout

/// A made family that a layout is tried with. Nobody is called so.
struct Family: Sendable {
  /// How much of a sheet's room the family may take.
  enum Need: Sendable {
    /// The pages that every sheet promises.
    case promise
    /// The most pages that large print may take.
    case most
    /// More than a sheet need hold: a refusal is right when it says which block to shorten.
    case beyond
  }

  /// What findings call it.
  let name: String
  let need: Need
  /// The papers that it is tried on; the shorter one is enough where only a part of the words is.
  let papers: [Paper]
  private let change: @Sendable (inout CarePlan) -> Void

  init(
    _ name: String, _ need: Need = .promise, papers: [Paper] = Paper.allCases,
    _ change: @escaping @Sendable (inout CarePlan) -> Void = { _ in }
  ) {
    (self.name, self.need, self.papers, self.change) = (name, need, papers, change)
  }

  /// The name that is looked for where no name may be.
  static let child = "Zebulonia"

  /// The plan of the family in a context, with what a family usually has.
  func plan(_ facts: ContextFacts) -> CarePlan {
    var plan = CarePlan(id: "k-01", goesBy: PersonalText(Self.child), context: facts.id)
    plan.therapist = PersonalText("Dana R.")
    plan.phone = PersonalText("555-0134")
    plan.nextVisit = CalendarDate(year: 2026, month: 12, day: 8)
    change(&plan)
    return plan
  }
}
