internal import Handout

extension Family {
  /// The family that every language, paper and size is tried with.
  static let usual = Family("usual")

  /// Everyone else: one for each thing that a plan may say, and for each stroke that the context allows.
  static func others(_ facts: ContextFacts) -> [Family] {
    [longNames, blank, initials] + strokes(facts) + [cautious, talkative, endless]
  }

  private static let longNames = Family("long names", .most) { plan in
    plan.goesBy = PersonalText("\(child) Maximiliana Guadalupe")
    plan.caregiver = PersonalText("Grandmother Guadalupe Maximiliana")
    plan.therapist = PersonalText("Dana Maximiliana Rosenberg-Villanueva")
  }

  private static let blank = Family("blank name", papers: [.letter]) { $0.namePolicy = .blank }

  private static let initials = Family("initials", papers: [.letter]) { plan in
    (plan.namePolicy, plan.goesBy) = (.initials, PersonalText("\(child) Maximiliana"))
  }

  /// Each stroke alone, and the last three together: a row may name one to three.
  private static func strokes(_ facts: ContextFacts) -> [Family] {
    let last = Array(facts.allowedStrokes.suffix(3))
    return facts.allowedStrokes.map { stroke in Family("\(stroke) alone", papers: [.letter]) { $0.strokes = [stroke] } }
      + [Family("several strokes", .most, papers: [.letter]) { $0.strokes = last }]
  }

  private static let cautious = Family("cautions", .most, papers: [.letter]) { plan in
    plan.cautions = ["eczema", "seizures", "The left elbow is sore"].map { PersonalText($0) }
    plan.allergies = [PersonalText("almond")]
  }

  private static let talkative = Family("all columns", .most) { plan in
    plan.caregiver = PersonalText("Grandma Lou")
    plan.goal = PersonalText("We want calm evenings together.")
    plan.dose = PersonalText("1 minute, every other day")
    plan.yesCues = [PersonalText("hums")]
    plan.stopCues = [PersonalText("turns the head")]
    plan.cautions = [PersonalText("eczema")]
    plan.oil = PersonalText("sunflower oil")
    plan.useUntil = CalendarDate(year: 2027, month: 1, day: 31)
    plan.videoURL = PersonalText("https://example.org/v/k01")
    plan.notes = PersonalText("Slow hands work best after a nap.")
  }

  /// Every column at the most letters that a caseload may hold.
  private static let endless = Family("the longest of all", .beyond, papers: [.letter]) { plan in
    func words(_ letters: Int) -> PersonalText {
      PersonalText(String(String(repeating: "slow and warm ", count: letters / 14 + 1).prefix(letters - 1)) + ".")
    }
    (plan.goal, plan.dose, plan.notes) = (words(120), words(80), words(400))
    plan.yesCues = Array(repeating: words(40), count: 6)
    plan.stopCues = plan.yesCues
    plan.cautions = Array(repeating: words(80), count: 12)
    plan.allergies = Array(repeating: words(40), count: 12)
    plan.videoURL = PersonalText("https://example.org/" + String(repeating: "v", count: 80))
  }
}
