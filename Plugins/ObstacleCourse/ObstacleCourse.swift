public import Handout

/// A trail map on the floor: stations in walking order, a touch at each where the child pauses.
public struct ObstacleCourse: LayoutPlugin {
  /// The layout `trail`.
  public static let manifest = LayoutManifest(id: "trail", summary: "a trail map with numbered stations")

  /// A layout has no state.
  public init() {}

  /// The sheet: the map on the first page, what to know on the second.
  public func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    let stations = words.items.filter { $0.picture != nil }
    guard stations.count > words.strokes.count else {
      throw LayoutRefusal(
        "the trail needs \(words.strokes.count + 1) stations with a picture, it has \(stations.count). Add items.")
    }
    return Sheet(plan, words) {
      Section("heading") {
        Columns([3, 1], alignment: .center) {
          Stack(gap: .tight) {
            parts.heading
            parts.purpose
          }
          Figure(words.scene, height: 60...130)
        }
      }
      let all =
        [start(stations[0], plan, words)]
        + zip(stations.dropFirst(), words.strokes).map { station, stroke in stop(station, stroke, plan) }
      switch plan.reading {
      case .standard, .large: Section("trail") { Trail { all } }
      case .xlarge:
        for (index, stop) in all.enumerated() { Section("trail") { Trail(across: 1, from: index + 1) { stop } } }
      }
      Block.pageBreak
      parts.back()
    }
  }

  /// The trail starts with asking.
  private func start(_ station: Item, _ plan: CarePlan, _ words: ContextWords) -> Block {
    Stack(gap: .tight) {
      pictures(station, words.askPicture, plan)
      Text(words.labels[.askFirst], .heading)
      List(.bullet, words.ask)
    }.block
  }

  private func stop(_ station: Item, _ stroke: Stroke, _ plan: CarePlan) -> Block {
    Stack(gap: .tight) {
      pictures(station, stroke.picture, plan)
      Text(stroke.name, .heading)
      List(.bullet, stroke.how)
    }.block
  }

  /// Where to stop, and what to do there: one over the other, or side by side where a station has the whole width.
  @BlockBuilder
  private func pictures(_ station: Item, _ touch: Picture, _ plan: CarePlan) -> [Block] {
    let place = Stack(gap: .tight) {
      station.picture.map { Figure($0, height: 40...64) }
      Text(station.text, .strong, alignment: .center)
    }
    switch plan.reading {
    case .standard, .large:
      place
      Figure(touch, height: 64...170)
    case .xlarge:
      Columns([2, 3], alignment: .center) {
        place
        Figure(touch, height: 64...170)
      }
    }
  }
}
