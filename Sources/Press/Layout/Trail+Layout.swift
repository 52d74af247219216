internal import Canvas
internal import Handout

extension Trail {
  private static let roadWidth = 20.0
  private static let badge = 15.0

  private func grid(_ context: LayoutContext) -> Grid {
    Grid(cells: stations, across: across, gutter: (34, 30), padding: max(8, 10 * context.theme.density.spacing))
  }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    try grid(context).extent(width, context)
  }

  /// The road lies behind; each station is a white field on it with its number at the corner.
  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let grid = grid(context)
    let frames = try grid.frames(in: frame, serpentine: true, context)
    var stops: [Node] = []
    for (index, (station, box)) in zip(stations, frames).enumerated() {
      let field = Shape(.rectangle(box.inset(0.8), radius: 14), pen: 1.6, fill: .white)
      let corner = Point(box.x + Self.badge + 6, box.y + Self.badge + 6)
      stops.append(
        .group(
          Element(.listItem),
          [.artifact(.decoration, [.shape(field)])]
            + (try Impression.numbered(first &+ index, center: corner, radius: Self.badge, .heading, context))
            + [.group(Element(.listBody), try grid.place(station, in: box, context))]))
    }
    return [.artifact(.decoration, road(through: frames.map(\.center))), .group(.numberedList, stops)]
  }

  /// Two edges and a dashed middle, from station to station.
  private func road(through stops: [Point]) -> [Impression] {
    zip(stops, stops.dropFirst()).flatMap { from, to in
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 0 else { return [Impression]() }
      let side = Point(-dy / length * Self.roadWidth / 2, dx / length * Self.roadWidth / 2)
      func line(_ offset: Double, pen: Double, dash: [Double] = []) -> Impression {
        .shape(
          Shape(
            .line(
              Point(from.x + side.x * offset, from.y + side.y * offset),
              Point(to.x + side.x * offset, to.y + side.y * offset)), pen: pen, dash: dash))
      }
      return [line(-1, pen: 1.6), line(1, pen: 1.6), line(0, pen: 1.6, dash: [5, 6])]
    }
  }
}
