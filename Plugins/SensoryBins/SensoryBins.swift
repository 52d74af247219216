public import Handout

/// A grid of textures and hand touches to tick off at the texture table.
public struct SensoryBins: LayoutPlugin {
  /// The layout `grid`.
  public static let manifest = LayoutManifest(id: "grid", summary: "a grid of textures and touches to tick off")

  /// A layout has no state.
  public init() {}

  /// The sheet: the grid on the first page, what to know on the second.
  public func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    let textures = words.items.filter { $0.picture != nil }
    guard !textures.isEmpty else {
      throw LayoutRefusal("the grid needs textures with a picture. Add items with pictures.")
    }
    return Sheet(plan, words) {
      Section("heading") {
        Columns([3, 1], alignment: .center) {
          Stack(gap: .tight) {
            parts.heading
            plan.reading == .large ? nil : parts.purpose
            parts.askLine
          }
          Figure(words.scene, height: 60...120)
        }
      }
      switch plan.reading {
      case .standard, .large: Section("grid") { grid(textures, words, withSteps: true) }
      case .xlarge:
        for stroke in words.strokes {
          Section("steps") {
            Columns([2, 3], alignment: .center) {
              Figure(stroke.picture, height: 80...150)
              parts.steps(of: stroke)
            }
          }
        }
        Section("grid") { grid(textures, words, withSteps: false) }
      }
      Block.pageBreak
      plan.reading == .large ? parts.purpose : nil
      parts.back()
    }
  }

  /// The touches head the columns, with their steps where there is room for them.
  private func grid(_ textures: [Item], _ words: ContextWords, withSteps: Bool) -> Table {
    let heads = words.strokes.map { stroke in
      Table.Cell.block(
        Stack(gap: .tight) {
          Text(stroke.name, .strong, alignment: .center)
          Figure(stroke.picture, height: 40...110)
          withSteps ? List(.bullet, stroke.how) : nil
        }.block)
    }
    let rows = textures.map { texture in
      [
        Table.Cell.block(
          Columns([1, 1.2], gap: .tight, alignment: .center) {
            texture.picture.map { Figure($0, height: 25...64) }
            Text(texture.text, .strong)
          }.block)
      ]
        + words.strokes.map { stroke in
          Table.Cell.tick(
            description: words.labels[.tickBox, ["name": "\(texture.text), \(stroke.name)"]])
        }
    }
    return Table(
      shares: [withSteps ? 1.3 : 1.9] + words.strokes.map { _ in 1 },
      heads: [.block(Text(words.labels[.texture], .heading).block)] + heads, rows: rows,
      rowHeight: withSteps ? 27...74 : 34...74)
  }
}
