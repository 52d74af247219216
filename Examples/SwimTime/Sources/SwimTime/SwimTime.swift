public import Handout

/// Steps down a pool ladder: asking first on the top rung, a touch on each rung below, the water at its foot.
public struct SwimTime: LayoutPlugin {
  /// The layout `ladder`.
  public static let manifest = LayoutManifest(id: "ladder", summary: "steps down a pool ladder into the water")

  /// A layout has no state.
  public init() {}

  /// The sheet: the ladder on the first page, what to know on the second.
  public func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    return Sheet(plan, words) {
      Section("heading") {
        Columns([3, 1], alignment: .center) {
          Stack {
            parts.heading
            parts.purpose
          }
          Figure(words.scene, height: 70...150)
        }
      }
      // A section is never split: in the largest type each rung may start a new page.
      switch plan.reading {
      case .standard, .large:
        Section("ladder", gap: .none) {
          Ladder.grips
          rungs(parts, words)
          Ladder.water
        }
      case .xlarge:
        for rung in rungs(parts, words) { Section("ladder") { rung } }
      }
      Block.pageBreak
      parts.back()
    }
  }

  /// Asking is the first rung; each stroke is one more.
  private func rungs(_ parts: SheetParts, _ words: ContextWords) -> [Overlay] {
    let ask = Stack(gap: .tight) {
      Text(words.labels[.askFirst], .heading)
      List(.bullet, words.ask)
    }
    return [rung(1, words.askPicture, ask.block)]
      + words.strokes.enumerated().map { index, stroke in
        rung(index + 2, stroke.picture, parts.steps(of: stroke))
      }
  }

  /// The number stands between the rails; the picture and what the hands do stand beside them.
  private func rung(_ number: Int, _ picture: Picture, _ steps: Block) -> Overlay {
    Overlay(over: Ladder.rails) {
      Ladder.space
      Columns([1, 2, 4], alignment: .center) {
        Text("\(number)", .title, role: .paragraph, alignment: .center)
        Figure(picture, height: 50...150)
        steps
      }
      Ladder.space
    }
  }
}
