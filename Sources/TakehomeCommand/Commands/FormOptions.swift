internal import ArgumentParser
internal import Handout

/// In what form sheets are printed; `sheet`, `preview` and `batch` share it.
struct FormOptions: ParsableArguments {
  @Option(help: "A second language beside the first, step by step.")
  var also: String?

  @Flag(help: "The therapist's copy instead: what was agreed, and what to ask the family to tell or show.")
  var therapistCopy = false

  @Flag(help: "Pocket cards to cut out instead, for the fridge or a bag.")
  var miniCards = false

  func validate() throws {
    guard [also != nil, therapistCopy, miniCards].count(where: { $0 }) <= 1 else {
      throw ValidationError("--also, --therapist-copy, --mini-cards: give one of them.")
    }
  }

  /// What makes a plan one of this form; one in the second language already stays as it is.
  var applied: @Sendable (CarePlan) -> CarePlan {
    let form: SheetForm = therapistCopy ? .therapist : miniCards ? .cards : .family
    let second = also.map { Language($0) }
    return { plan in
      var plan = plan
      plan.form = form
      plan.also = second == plan.language ? nil : second
      return plan
    }
  }
}
