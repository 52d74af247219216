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

  /// A dashed line along each edge that is cut, drawn once, and scissors on the first; the pen's line lies inside.
  private func cutMarks(_ frames: [Rect]) -> [Impression] {
    guard let first = frames.first else { return [] }
    let pen = 1.0
    let whole = frames.reduce(first) { $0.union($1) }
    let sheet = whole.inset(pen / 2)
    func edges(_ places: [Double], _ least: Double, _ most: Double) -> [Double] {
      Set(places.map { min(max(($0 * 10).rounded() / 10, least), most) }).sorted()
    }
    let xs = edges(frames.flatMap { [$0.x, $0.maxX] }, sheet.x, sheet.maxX)
    let ys = edges(frames.flatMap { [$0.y, $0.maxY] }, sheet.y, sheet.maxY)
    func cut(_ from: Point, _ to: Point) -> Impression {
      .shape(Shape(.line(from, to), pen: pen, dash: [6, 5]))
    }
    return xs.map { cut(Point($0, sheet.y), Point($0, sheet.maxY)) }
      + ys.map { cut(Point(sheet.x, $0), Point(sheet.maxX, $0)) }
      + ys.dropFirst().dropLast().flatMap { scissors(at: Point(whole.x + 16, $0)) }
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
