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
        Columns(plan.reading == .standard ? [2.2, 1] : [1.25, 1], gap: .tight) {
          Stack(gap: .tight) {
            parts.forChild
            Text(words.title, .title)
            Text(page.text, .lead)
            Figure(picture, height: 260...640)
            Columns([3, 2], alignment: .center) {
              Stack(gap: .tight) {
                Text(words.when)
                parts.purpose
              }
              Figure(words.scene, height: 40...110)
            }
          }
          Panel(.dashed, gap: .normal) {
            Text(words.labels[.readBack], .strong)
            for stroke in words.strokes {
              Stack(gap: .tight) {
                Figure(stroke.picture, height: 46...130)
                parts.steps(of: stroke)
              }
            }
          }
        }
      }
      Block.pageBreak
      parts.ask(picture: 50...90)
      parts.back()
    }
  }
}
