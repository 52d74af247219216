internal import Canvas
internal import Handout

/// The line at the foot of each page, above the margin: what this is, whether it is a draft, which page.
struct FooterLine {
  private static let room = 8.0

  let footer: Sheet.Footer
  let paper: Paper

  func height(_ context: LayoutContext) -> Double { context.theme.lineHeight(.footer) + Self.room }

  func place(number: Int, of count: Int, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let line = context.theme.lineHeight(.footer)
    let y = paper.height - Theme.margin - line - 1
    let width = paper.width - 2 * Theme.margin
    let pages = footer.pages.filling(["number": "\(number)", "count": "\(count)"])
    let pagesText = Text(pages, .footer)
    let pagesWidth = try context.measure(pagesText.spec(width, context)).width
    let marks = [
      try Text(footer.line, .footer).ink(in: Rect(x: Theme.margin, y: y, width: width / 3, height: line), context),
      try pagesText.ink(
        in: Rect(
          x: paper.width - Theme.margin - pagesWidth - 1, y: y, width: pagesWidth + 1, height: line), context),
    ]
    guard let draft = footer.draft else { return [.artifact(.footer, marks)] }
    let (frame, words) = try mark(draft, y: y, line: line, context)
    // Who hears the sheet is told once that it is a draft; on further pages the mark repeats and is passed over.
    if number == 1 {
      let element = Text(draft, .footer).element(.paragraph, context)
      return [.artifact(.footer, marks + [frame]), .leaf(element, [words])]
    }
    return [.artifact(.footer, marks + [frame, words])]
  }

  /// The draft mark: framed, in the middle, large enough to be seen and no larger.
  private func mark(
    _ words: String, y: Double, line: Double, _ context: LayoutContext
  ) throws(CanvasError) -> (frame: Impression, words: Impression) {
    let text = Text(runs: [Text.Run(words, isBold: true)], .footer, alignment: .center)
    let width = try context.measure(text.spec(paper.width, context)).width + 2
    let frame = Rect(x: (paper.width - width) / 2, y: y, width: width, height: line)
    return (
      .shape(Shape(.rectangle(frame.inset(horizontal: -5, vertical: -0.5), radius: 3), pen: 1)),
      try text.ink(in: frame, context)
    )
  }
}
