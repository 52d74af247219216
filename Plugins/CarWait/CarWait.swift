public import Handout

/// Pocket cards to cut out for the parked car: safety first, then one stroke a card.
public struct CarWait: LayoutPlugin {
  /// The layout `cards`.
  public static let manifest = LayoutManifest(id: "cards", summary: "cut-out pocket cards, safety first")

  /// A layout has no state.
  public init() {}

  /// The sheet: four cards to a page, then what to know at home.
  public func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    let cards = [safetyCard(parts, words)] + words.strokes.map { card($0, parts, words) }
    return Sheet(plan, words) {
      switch plan.reading {
      case .standard, .large: Section("cards") { Cards { cards } }
      case .xlarge:
        for card in cards { Section("cards") { Cards(across: 1) { card } } }
      }
      Block.pageBreak
      Section("heading") {
        Columns([3, 1], alignment: .center) {
          Stack {
            Text(words.when, .lead)
            parts.purpose
          }
          Figure(words.scene, height: 60...110)
        }
      }
      parts.ask(picture: 60...110)
      parts.signs
      parts.skip
      parts.tracker
      parts.remember
      parts.notes
      parts.contact
    }
  }

  private func safetyCard(_ parts: SheetParts, _ words: ContextWords) -> Block {
    Section("safety card") {
      parts.forChild
      Text(words.title, .title)
      Text(words.labels[.safety], .heading)
      List(.bullet, words.safety.map(\.text) + [words.oil])
    }.block
  }

  private func card(_ stroke: Stroke, _ parts: SheetParts, _ words: ContextWords) -> Block {
    Section("card") {
      Figure(stroke.picture, height: 70...190)
      parts.steps(of: stroke)
    }.block
  }
}
