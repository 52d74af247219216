internal import Canvas
internal import Handout

extension Cards {
  private var grid: Grid { Grid(cells: cards, across: across, gutter: (0, 0), padding: 13) }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    try grid.extent(width, context)
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let frames = try grid.frames(in: frame, serpentine: false, context)
    var nodes: [Node] = [.artifact(.decoration, cutMarks(frames))]
    for (card, box) in zip(cards, frames) { nodes += try grid.place(card, in: box, context) }
    return nodes
  }

  /// A dashed line along each edge that is cut, drawn once, and scissors on the first.
  private func cutMarks(_ frames: [Rect]) -> [Impression] {
    guard let first = frames.first else { return [] }
    let left = frames.map(\.x).min() ?? first.x
    let right = frames.map(\.maxX).max() ?? first.maxX
    let top = frames.map(\.y).min() ?? first.y
    let bottom = frames.map(\.maxY).max() ?? first.maxY
    let xs = Set(frames.flatMap { [$0.x, $0.maxX] }.map { ($0 * 10).rounded() / 10 }).sorted()
    let ys = Set(frames.flatMap { [$0.y, $0.maxY] }.map { ($0 * 10).rounded() / 10 }).sorted()
    func cut(_ from: Point, _ to: Point) -> Impression {
      .shape(Shape(.line(from, to), pen: 1, dash: [6, 5]))
    }
    return xs.map { cut(Point($0, top), Point($0, bottom)) } + ys.map { cut(Point(left, $0), Point(right, $0)) }
      + ys.dropFirst().dropLast().flatMap { scissors(at: Point(left + 16, $0)) }
  }

  /// Open scissors that cut along a line to the right; the size of a capital letter.
  private func scissors(at place: Point) -> [Impression] {
    func moved(_ x: Double, _ y: Double) -> Point { Point(place.x + x, place.y + y) }
    let blank = Rect(x: place.x - 8, y: place.y - 7, width: 24, height: 14)
    return [
      .shape(Shape(.rectangle(blank), pen: 0, fill: .white)),
      .shape(Shape(.circle(center: moved(-3, -4), radius: 2.6), pen: 1.1)),
      .shape(Shape(.circle(center: moved(-3, 4), radius: 2.6), pen: 1.1)),
      .shape(Shape(.line(moved(-0.8, -2.6), moved(13, 4.5)), pen: 1.3)),
      .shape(Shape(.line(moved(-0.8, 2.6), moved(13, -4.5)), pen: 1.3)),
    ]
  }
}
