import Handout

/// Plans and words for tests.
enum Sample {
  static let picture = Picture("strokes/foot", description: "Two hands hold a foot.", caption: "Hold.")

  /// A plan with a marker in every personal place.
  static func plan(_ marker: String = "Mia") -> CarePlan {
    let text = PersonalText(marker)
    var plan = CarePlan(id: "k-07", goesBy: text, context: "bath-time")
    (plan.caregiver, plan.dose, plan.goal, plan.oil) = (text, text, text, text)
    (plan.yesCues, plan.stopCues, plan.cautions, plan.allergies) = ([text], [text], [text], [text])
    (plan.therapist, plan.phone, plan.videoURL, plan.notes) = (text, text, text, text)
    return plan
  }

  /// English labels: each is its own name, but for those given.
  static func labels(_ given: [Label: String] = [:], without missing: Label? = nil, days: Int = 7, months: Int = 12)
    -> Labels?
  {
    var words = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0, $0.rawValue) })
    words.merge(given) { $1 }
    if let missing { words[missing] = nil }
    return Labels(
      words: words, days: (0..<days).map { "d\($0)" }, dayNames: (0..<7).map { "day \($0)" },
      months: (1...12).prefix(months).map { "month \($0)" }, dateForm: "{day} {month} {year}")
  }

  static func words(
    _ labels: Labels, safety: [SafetyRow] = [], skip: [SafetyRow] = [], cautions: [SafetyRow] = [],
    isDraft: Bool = false
  )
    -> ContextWords
  {
    let sign = Sign(title: "Yes", signs: ["She smiles"], response: "Go on.", picture: picture)
    return ContextWords(
      context: "bath-time", version: "1.2.0", language: "en", isDraft: isDraft, title: "Foot rub", when: "After bath",
      why: "Calm", dose: "Once", ask: ["May I?"], askPicture: picture, scene: picture, strokes: [], safety: safety,
      skip: skip, cautions: cautions, yes: sign, pause: sign, stop: sign, oil: "", easier: "One foot.",
      remember: "Follow her.",
      items: [Item(id: "a", text: "A"), Item(id: "b", text: "B", stroke: "foot.thumb")], labels: labels)
  }
}
