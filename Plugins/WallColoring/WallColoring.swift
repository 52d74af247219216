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
      switch plan.reading {
      case .standard, .large:
        Section("coloring page") {
          Columns(plan.reading == .standard ? [2.2, 1] : [1.25, 1], gap: .tight) {
            coloring(plan, words, page.text, picture)
            band(words)
          }
        }
      case .xlarge:
        Section("coloring page") { coloring(plan, words, page.text, picture) }
        Block.pageBreak
        for stroke in words.strokes { self.stroke(stroke, parts) }
      }
      Block.pageBreak
      parts.ask(picture: 50...90)
      parts.back()
    }
  }

  private func coloring(_ plan: CarePlan, _ words: ContextWords, _ line: String, _ picture: Picture) -> Stack {
    let parts = SheetParts(plan, words)
    return Stack(gap: .tight) {
      parts.forChild
      Text(words.title, .title)
      Text(line, .lead)
      Figure(picture, height: 220...640)
      Columns([3, 2], alignment: .center) {
        Stack(gap: .tight) {
          Text(words.when)
          parts.purpose
          plan.reading == .standard ? parts.askLine : nil
        }
        Figure(words.scene, height: 40...110)
      }
    }
  }

  /// The adult's part, beside the child's.
  private func band(_ words: ContextWords) -> Panel {
    Panel(.dashed, gap: .normal) {
      Text(words.labels[.readBack], .strong)
      for stroke in words.strokes {
        Stack(gap: .tight) {
          Figure(stroke.picture, height: 46...130)
          Text(stroke.name, .heading)
          List(.bullet, stroke.how)
          Text(stroke.time, .strong)
        }
      }
    }
  }

  private func stroke(_ stroke: Stroke, _ parts: SheetParts) -> Section {
    Section("steps") {
      Columns([2, 3], alignment: .center) {
        Figure(stroke.picture, height: 80...150)
        parts.steps(of: stroke)
      }
    }
  }
}
