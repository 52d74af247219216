internal import Canvas
internal import Handout

extension Book {
  /// Room between the cover and the words; the spine takes twice the inner one.
  private static let outer = 18.0
  private static let inner = 16.0
  private static let curve = 12.0

  private var turnText: Text { Text(turn, .caption, alignment: .center) }

  private func pageWidth(_ width: Double) -> Double { width / 2 - Self.outer - Self.inner }

  private func openingExtent(_ opening: Opening, _ width: Double, _ context: LayoutContext)
    throws(CanvasError) -> Extent
  {
    try opening.story.extent(pageWidth(width), context).beside(
      try opening.touch.extent(pageWidth(width), context))
  }

  /// The room between two openings: a rule across both pages with the turn on it.
  private func turnHeight(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Double {
    try turnText.extent(pageWidth(width), context).least + context.theme.gap(.tight) * 2
  }

  private func edges(_ context: LayoutContext) -> Double { 2 * (Self.curve + context.theme.gap(.normal)) }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    var total = Extent(edges(context))
    for opening in openings { total = total + (try openingExtent(opening, width, context)) }
    guard openings.count > 1 else { return total }
    let turnOverflow = try turnText.extent(pageWidth(width), context).overflow
    total.overflow = total.overflow ?? turnOverflow
    return total.padded(by: try turnHeight(width, context) * Double(openings.count - 1))
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let whole = try extent(frame.width, context)
    let share = whole.most > whole.least ? min(1, (frame.height - whole.least) / (whole.most - whole.least)) : 0
    let width = pageWidth(frame.width)
    let turn = try turnHeight(frame.width, context)
    let (story, touch) = (frame.x + Self.outer, frame.center.x + Self.inner)
    var y = frame.y + edges(context) / 2
    var pages: [Node] = []
    var rules: [Impression] = []
    for (index, opening) in openings.enumerated() {
      if index > 0 {
        let words = try turnText.ink(
          in: Rect(x: touch, y: y + context.theme.gap(.tight), width: width, height: turn), context)
        pages.append(.leaf(turnText.element(.paragraph, context), [words]))
        rules.append(rule(from: story, to: story + width, y: y + turn / 2))
        y += turn
      }
      let extent = try openingExtent(opening, frame.width, context)
      let height = extent.least + (extent.most - extent.least) * max(0, share)
      for (block, x) in [(opening.story, story), (opening.touch, touch)] {
        let own = min(height, try block.extent(width, context).most)
        pages += try block.place(in: Rect(x: x, y: y + (height - own) / 2, width: width, height: own), context)
      }
      y += height
    }
    return [.artifact(.decoration, cover(frame) + rules)] + pages
  }

  private func rule(from: Double, to: Double, y: Double) -> Impression {
    .shape(Shape(.line(Point(from, y), Point(to, y)), pen: 1, dash: [1, 5]))
  }

  /// Two pages that dip toward the spine, with the edges of the pages below; all ink lies inside the frame.
  private func cover(_ frame: Rect) -> [Impression] {
    func pages(_ depth: Double, pen: Double) -> Impression {
      let (x0, x1, middle) = (frame.x + 5 - depth, frame.maxX - 5 + depth, frame.center.x)
      let (top, bottom) = (frame.y + 2.2 + depth * 0.4, frame.maxY - Self.curve - 4.6 + depth)
      let dip = Self.curve
      return .shape(
        Shape(
          Path([
            .move(Point(x0, top)),
            .curve(Point(x0 + 60, top - 2), Point(middle - 50, top - 2), Point(middle, top + dip)),
            .curve(Point(middle + 50, top - 2), Point(x1 - 60, top - 2), Point(x1, top)),
            .line(Point(x1, bottom)),
            .curve(Point(x1 - 60, bottom - 2), Point(middle + 50, bottom - 2), Point(middle, bottom + dip)),
            .curve(Point(middle - 50, bottom - 2), Point(x0 + 60, bottom - 2), Point(x0, bottom)), .close,
          ]), pen: pen, fill: .white))
    }
    let spine = Path.line(Point(frame.center.x, frame.y + Self.curve), Point(frame.center.x, frame.maxY - 4.6))
    return [pages(4, pen: 1), pages(2, pen: 1), pages(0, pen: 2), .shape(Shape(spine, pen: 1.2))]
  }
}
