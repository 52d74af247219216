public import Handout

/// A colouring page for the child, taped to the wall, with the adult's back-rub band beside it.
public struct WallColoring: LayoutPlugin {
  /// The layout `coloring`.
  public static let manifest = LayoutManifest(id: "coloring", summary: "a colouring page with a band of strokes")

  /// A layout has no state.
  public init() {}

  /// The sheet: the page to colour on the front, what to know on the back.
  public func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    guard let page = words.items.first(where: { $0.picture != nil }), let picture = page.picture else {
      throw LayoutRefusal("the colouring page needs a picture to colour. Add one item with a picture.")
    }
    return Sheet(plan, words) {
      Section("coloring page") {
        Columns(plan.reading == .standard ? [2.2, 1] : [1.35, 1], gap: .tight) {
          Stack(gap: .tight) {
            parts.forChild
            Text(words.title, .title)
            Text(page.text, .lead)
            Figure(picture, height: 260...640)
          }
          Panel(.dashed, gap: .normal) {
            Text(words.labels[.readBack], .strong)
            for stroke in words.strokes {
              Stack(gap: .tight) {
                Figure(stroke.picture, height: 60...120)
                parts.steps(of: stroke)
              }
            }
          }
        }
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
      parts.ask(picture: 50...90)
      parts.safety
      parts.signs
      parts.skip
      parts.tracker
      parts.remember
      parts.notes
      parts.contact
    }
  }
}
