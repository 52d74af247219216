internal import Canvas
internal import Handout

/// The line at the foot of each page, above the margin: what this is, whether it is a draft, which page.
///
/// The draft mark stands in the middle of the line, or over it where the line is long.
struct FooterLine {
  private static let room = 8.0
  /// Between the draft mark's frame and its neighbours.
  private static let apart = 10.0

  let footer: Sheet.Footer
  let paper: Paper

  private var width: Double { paper.width - 2 * Theme.margin }
  private var line: Text { Text(footer.line, .footer) }
  private var draft: Text? {
    footer.draft.map { Text(runs: [Text.Run($0, isBold: true)], .footer, alignment: .center) }
  }

  private func pages(_ number: Int, _ count: Int) -> Text {
    Text(footer.pages.filling(["number": "\(number)", "count": "\(count)"]), .footer)
  }

  /// The words' width and height when they have the whole line, or all that the number of the page leaves of it.
  private func size(_ text: Text, _ context: LayoutContext) throws(CanvasError) -> TextSize {
    try context.measure(text.spec(width, context))
  }

  private func lineRoom(_ context: LayoutContext) throws(CanvasError) -> Double {
    width - (try size(pages(8, 8), context)).width - Self.apart
  }

  private func lineHeight(_ context: LayoutContext) throws(CanvasError) -> Double {
    let lines = try context.measure(line.spec(try lineRoom(context), context)).lines
    return Double(lines) * context.theme.lineHeight(.footer)
  }

  /// Some scripts stand higher than their line; they take it from the room over the foot.
  private func tallest(_ context: LayoutContext) throws(CanvasError) -> Double {
    var height = 0.0
    for text in [line, pages(8, 8), draft].compactMap(\.self) { height = max(height, try size(text, context).height) }
    return height
  }

  /// The height of the row that the draft mark has for itself; 0 when it stands in the line.
  private func draftHeight(_ context: LayoutContext) throws(CanvasError) -> Double {
    guard let draft else { return 0 }
    let mark = try size(draft, context)
    let sides = max(try size(line, context).width, try size(pages(8, 8), context).width)
    return 2 * (sides + Self.apart) + mark.width + 2 <= width ? 0 : mark.height + 2
  }

  func height(_ context: LayoutContext) throws(CanvasError) -> Double {
    try lineHeight(context) + draftHeight(context) + Self.room
  }

  func place(number: Int, of count: Int, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let height = try lineHeight(context)
    let lineWidth = min(try size(line, context).width + 1, try lineRoom(context))
    let pages = pages(number, count)
    let pagesWidth = try size(pages, context).width + 1
    let y = paper.height - Theme.margin - 1 - max(height, try tallest(context))
    let marks = [
      try line.ink(in: Rect(x: Theme.margin, y: y, width: lineWidth, height: height), context),
      try pages.ink(
        in: Rect(x: paper.width - Theme.margin - pagesWidth, y: y, width: pagesWidth, height: height), context),
    ]
    guard let draft else { return [.artifact(.footer, marks)] }
    let (frame, words) = try mark(draft, y: y - (try draftHeight(context)), context)
    // Who hears the sheet is told once that it is a draft; on further pages the mark repeats and is passed over.
    if number == 1 {
      return [.artifact(.footer, marks + [frame]), .leaf(draft.element(.paragraph, context), [words])]
    }
    return [.artifact(.footer, marks + [frame, words])]
  }

  /// The draft mark: framed, in the middle, large enough to be seen and no larger.
  private func mark(
    _ text: Text, y: Double, _ context: LayoutContext
  ) throws(CanvasError) -> (frame: Impression, words: Impression) {
    let size = try size(text, context)
    let frame = Rect(x: (paper.width - size.width - 2) / 2, y: y, width: size.width + 2, height: size.height)
    return (
      .shape(Shape(.rectangle(frame.inset(horizontal: -5, vertical: -0.5), radius: 3), pen: 1)),
      try text.ink(in: frame, context)
    )
  }
}
