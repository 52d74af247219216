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
        [start(stations[0], words)]
        + zip(stations.dropFirst(), words.strokes).map { station, stroke in self.station(station, stroke, words) }
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
  private func start(_ station: Item, _ words: ContextWords) -> Block {
    Stack(gap: .tight) {
      station.picture.map { Figure($0, height: 40...64) }
      Text(station.text, .strong, alignment: .center)
      Figure(words.askPicture, height: 64...170)
      Text(words.labels[.askFirst], .heading)
      List(.bullet, words.ask)
    }.block
  }

  private func station(_ station: Item, _ stroke: Stroke, _ words: ContextWords) -> Block {
    Stack(gap: .tight) {
      station.picture.map { Figure($0, height: 40...64) }
      Text(station.text, .strong, alignment: .center)
      Figure(stroke.picture, height: 64...170)
      Text(stroke.name, .heading)
      List(.bullet, stroke.how)
    }.block
  }
}
