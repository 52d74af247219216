internal import Handout

extension RowCheck {
  /// The plan of the row's sheet in a context that it was found good for.
  mutating func plan(in facts: ContextFacts) -> CarePlan {
    draft().of(facts, language(code(.language), for: facts) ?? rules.rules.language)
  }

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

extension CarePlan {
  /// The draft of a row as the plan of one of its sheets.
  func of(_ facts: ContextFacts, _ language: Language) -> CarePlan {
    var plan = self
    (plan.context, plan.language) = (facts.id, language)
    if facts.oil == .never { plan.oil = nil }
    return plan
  }
}
