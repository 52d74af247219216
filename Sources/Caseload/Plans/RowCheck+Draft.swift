internal import Handout

extension RowCheck {
  /// Everything of the row that all its sheets share; every cell is checked, so that one reading names every problem.
  ///
  /// Its context and language are still to be set.
  mutating func draft() -> CarePlan {
    let goesBy = personal(.goesBy)
    if goesBy == nil, row.text(.goesBy)?.trimmedOfSpace.isEmpty ?? true {
      refuse(.goesBy, "is empty; write what the child is called")
    }
    var plan = CarePlan(id: id?.safe ?? "", goesBy: goesBy ?? PersonalText(""), context: "")
    plan.namePolicy = rules.rules.namePolicy
    plan.strokes = strokes()
    plan.caregiver = personal(.caregiver)
    plan.paper = paper()
    plan.reading = reading()
    plan.dose = personal(.dose)
    plan.goal = personal(.goal)
    plan.yesCues = personalList(.yesCues)
    plan.stopCues = personalList(.stopCues)
    plan.cautions = personalListUnlessNone(.cautions)
    plan.allergies = personalListUnlessNone(.allergies)
    plan.ageInMonths = number(.ageInMonths, in: 0...252, like: "18")
    plan.oil = oil(age: plan.ageInMonths, allergies: plan.allergies)
    plan.therapist = personal(.therapist)
    plan.phone = phone()
    plan.nextVisit = day(.nextVisit)
    plan.useUntil = day(.useUntil)
    plan.videoURL = video()
    plan.notes = personal(.notes)
    plan.copies = number(.copies, in: 1...20, like: "2") ?? 1
    return plan
  }
}
