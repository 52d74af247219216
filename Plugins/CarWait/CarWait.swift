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
    let cards = [safetyCard(plan, parts, words)] + words.strokes.map(card)
    return Sheet(plan, words) {
      switch plan.reading {
      case .standard: Section("cards") { Cards { cards } }
      case .large:
        Section("heading") { name(parts, words) }
        Section("cards") { Cards { cards } }
      case .xlarge:
        for card in cards { Section("cards") { Cards(across: 1) { card } } }
      }
      Block.pageBreak
      Section("heading") {
        Text(words.when, .lead)
        parts.purpose
      }
      parts.ask(picture: 40...110)
      parts.back(withSafety: false)
    }
  }

  /// Whose cards these are; large print says it over the cards, where it takes the fewest lines.
  @BlockBuilder
  private func name(_ parts: SheetParts, _ words: ContextWords) -> [Block] {
    parts.forChild
    Text(words.title, .title)
  }

  private func safetyCard(_ plan: CarePlan, _ parts: SheetParts, _ words: ContextWords) -> Block {
    Section("safety card") {
      plan.reading == .large ? [] : name(parts, words)
      plan.reading == .standard ? Figure(words.scene, height: 50...110) : nil
      Text(words.labels[.safety], .heading)
      List(.bullet, words.safety.map(\.text) + [words.oil])
    }.block
  }

  private func card(_ stroke: Stroke) -> Block {
    Section("card") {
      Text(stroke.name, .heading)
      Figure(stroke.picture, height: 70...240)
      List(.bullet, stroke.how)
      Text(stroke.time, .strong)
    }.block
  }
}
