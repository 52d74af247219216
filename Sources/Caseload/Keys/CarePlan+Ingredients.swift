internal import Handout

extension Ingredients {
  /// Adds every field of a plan; a test holds the list against the fields.
  mutating func add(_ plan: CarePlan) {
    add("id", plan.id)
    add("goesBy", plan.goesBy.words)
    add("namePolicy", plan.namePolicy.rawValue)
    add("context", plan.context.rawValue)
    add("strokes", plan.strokes.map(\.rawValue))
    add("caregiver", plan.caregiver?.words)
    add("language", plan.language.tag)
    add("also", plan.also?.tag)
    add("form", plan.form.rawValue)
    add("paper", plan.paper.rawValue)
    add("reading", plan.reading.rawValue)
    add("dose", plan.dose?.words)
    add("goal", plan.goal?.words)
    add("yesCues", plan.yesCues.map(\.words))
    add("stopCues", plan.stopCues.map(\.words))
    add("cautions", plan.cautions.map(\.words))
    add("allergies", plan.allergies.map(\.words))
    add("oil", plan.oil?.words)
    add("ageInMonths", plan.ageInMonths.map { "\($0)" })
    add("therapist", plan.therapist?.words)
    add("phone", plan.phone?.words)
    add("nextVisit", plan.nextVisit?.description)
    add("useUntil", plan.useUntil?.description)
    add("videoURL", plan.videoURL?.words)
    add("notes", plan.notes?.words)
    add("copies", "\(plan.copies)")
  }
}
