public import Handout

/// Pocket cards to cut out for the parked car: safety first, then one stroke a card.
public struct CarWait: LayoutPlugin {
  /// The layout `cards`.
  public static let manifest = LayoutManifest(id: "cards", summary: "cut-out pocket cards, safety first")

  /// A layout has no state.
  public init() {}

  /// The sheet: what to know first, the cards under it, then what to know at home.
  public func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    let cards = [safetyCard(plan, words)] + words.strokes.map { card($0, plan.reading) }
    return Sheet(plan, words) {
      switch plan.reading {
      case .standard, .xlarge: opening(parts, words)
      case .large: Section("heading") { parts.heading }
      }
      switch plan.reading {
      case .standard, .large: Section("cards") { Cards { cards } }
      case .xlarge:
        for card in cards { Section("cards") { Cards(across: 1) { card } } }
      }
      Block.pageBreak
      if plan.reading == .large {
        Section("why") { parts.purpose }
        parts.ask(picture: 40...110)
      }
      parts.back(withSafety: false)
    }
  }

  /// What to know before the first card; large print has room for it on the second page only.
  private func opening(_ parts: SheetParts, _ words: ContextWords) -> Section {
    Section("heading") {
      Columns([4, 1], alignment: .center) {
        Stack(gap: .tight) {
          parts.heading
          parts.purpose
          parts.askLine
        }
        Figure(words.askPicture, height: 50...110)
      }
    }
  }

  private func safetyCard(_ plan: CarePlan, _ words: ContextWords) -> Block {
    Section("safety card") {
      Text(words.labels[.safety], .heading)
      plan.reading == .standard ? Figure(words.scene, height: 40...110) : nil
      List(.bullet, words.safety.map(\.text) + [words.oil])
    }.block
  }

  /// A stroke under its picture; beside it, where a card is as wide as the page.
  private func card(_ stroke: Stroke, _ reading: ReadingSize) -> Block {
    Section("card") {
      switch reading {
      case .standard, .large:
        Text(stroke.name, .heading)
        Figure(stroke.picture, height: 60...240)
        List(.bullet, stroke.how)
        Text(stroke.time, .strong)
      case .xlarge:
        Columns([2, 3], alignment: .center) {
          Figure(stroke.picture, height: 60...240)
          Stack(gap: .tight) {
            Text(stroke.name, .heading)
            List(.bullet, stroke.how)
            Text(stroke.time, .strong)
          }
        }
      }
    }.block
  }
}
