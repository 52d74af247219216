import Testing

@testable import Handout

@Suite struct CarePlanTests {
  private func printed(_ name: String, _ policy: NamePolicy) -> String? {
    var plan = CarePlan(id: "k-07", goesBy: PersonalText(name), context: "bath-time")
    plan.namePolicy = policy
    return plan.printedName
  }

  @Test("a plan with nothing said prints the name in English at standard size on letter paper")
  func defaults() {
    let plan = CarePlan(id: "k-07", goesBy: PersonalText("Mia"), context: "bath-time")
    #expect(plan.printedName == "Mia" && plan.language == .english)
    #expect(plan.paper == .letter && plan.reading == .standard && plan.copies == 1)
  }

  @Test("the whole name is printed as it was written", arguments: ["Mia", "Mary Ann", "José", "{caregiver}"])
  func name(_ name: String) { #expect(printed(name, .name) == name) }

  @Test(
    "initials are one letter of each part",
    arguments: [
      ("Mia", "M."), ("Mary Ann", "M.A."), ("Jean-Luc", "J.L."), ("  Mia  ", "M."), ("Élodie", "É."), ("محمد", "م."),
    ])
  func initials(_ name: String, _ initials: String) { #expect(printed(name, .initials) == initials) }

  @Test("a name with no letter to stand for it leaves a line to write on", arguments: ["", " ", "-", " - "])
  func noInitials(_ name: String) { #expect(printed(name, .initials) == nil) }

  @Test("a blank name is a line to write on")
  func blank() { #expect(printed("Mia", .blank) == nil) }
}
