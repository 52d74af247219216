import Handout

/// A sheet that keeps every rule, and its parts, so that a test can break one thing.
struct Sample {
  var words: ContextWords
  var blocks: [Block]

  var sheet: Sheet {
    Sheet(
      title: words.title, language: words.language, paper: .letter, reading: .standard,
      footer: Sheet.Footer(line: "", pages: "", draft: nil)
    ) { blocks }
  }

  static let foot = Picture("strokes/foot", description: "Two hands hold a foot.", caption: "Hold the foot")
  static let hand = Picture("strokes/hand", description: "A thumb in an open hand.", caption: "Open hand")

  static func face(_ name: String) -> Picture { Picture(PictureID(rawValue: "cues/\(name)"), description: "A face.") }

  static func sign(_ name: String, _ title: String, _ sign: String, _ response: String) -> Sign {
    Sign(title: title, signs: [sign], response: response, picture: face(name))
  }

  /// Good words and a good sheet of them; labels are their own names.
  init?(_ language: Language = .english) {
    let labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0, $0.rawValue) })
    guard
      let labels = Labels(
        words: labels, days: ["M", "T", "W", "T", "F", "S", "S"], dayNames: Array(repeating: "day", count: 7),
        months: Array(repeating: "month", count: 12), dateForm: "{day}")
    else { return nil }
    words = ContextWords(
      context: "bath-time", version: "1.0.0", language: language, isDraft: false, title: "Massage after the bath",
      when: "After the bath, when {child} is dry.",
      why: "Massage does not fix sleep. It may help {child} feel calm.", dose: "2 minutes, once a day.",
      ask: ["Show your hands.", "Wait for a yes."], askPicture: Self.face("ask"), scene: Self.face("scene"),
      strokes: [
        Stroke(
          id: "foot.press", name: "Foot hug", how: ["Hold the whole foot.", "Press softly."], time: "15 seconds",
          picture: Self.foot),
        Stroke(
          id: "hand.palm", name: "Open palm", how: ["Circle with your thumb."], time: "30 seconds", picture: Self.hand),
      ],
      safety: [SafetyRow(id: "never-alone", text: "Never leave your child alone near water.")],
      skip: [SafetyRow(id: "ill", text: "Fever or sick")],
      cautions: [], yes: Self.sign("yes", "Yes", "smiles", "Keep going."),
      pause: Self.sign("pause", "Pause", "looks away", "Hands still."),
      stop: Self.sign("stop", "Stop", "cries", "Stop and comfort."),
      oil: "No oil or lotion.", easier: "If {child} wiggles, do just 1 touch.", remember: "You cannot do this wrong.",
      items: [], labels: labels)
    blocks = []
    blocks = arranged
  }
}
