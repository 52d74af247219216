internal import Canvas
internal import Handout

extension Press {
  /// A page in small, and the words under it.
  public struct Miniature: Hashable, Sendable {
    let page: Page
    let caption: String

    /// A page in small; the caption is its alternative text too.
    public init(_ page: Page, caption: String) { (self.page, self.caption) = (page, caption) }
  }

  /// A contact sheet on letter paper: pages in small, nine to a page, in order.
  public func gallery(_ miniatures: [Miniature], title: String, created: String) throws(PressError) -> [UInt8] {
    let (typesetter, pictures) = (typesetter, pictures)
    let context = LayoutContext(
      theme: Theme(reading: .standard, density: .normal), language: .english,
      measure: { (spec) throws(CanvasError) in try typesetter.measure(spec) },
      aspect: { (id) throws(CanvasError) in try pictures.aspect(id) })
    do {
      return try pdf(
        GalleryWall(title: title, miniatures: miniatures).pages(context), title: title, language: .english,
        created: created)
    } catch let error as PressError { throw error } catch let error as CanvasError {
      throw PressError(error)
    } catch { throw .drawing("\(error)") }
  }
}

/// Where the miniatures of a contact sheet stand. Lengths are points.
private struct GalleryWall {
  private static let across = 3
  private static let perPage = across * across
  private static let (gap, heading, caption, footer) = (18.0, 44.0, 18.0, 22.0)

  let title: String
  let miniatures: [Press.Miniature]

  func pages(_ context: LayoutContext) throws(CanvasError) -> [Page] {
    let paper = Paper.letter
    let starts = Array(stride(from: 0, to: max(1, miniatures.count), by: Self.perPage))
    let footer = FooterLine(
      footer: Sheet.Footer(line: title, pages: "Page {number} of {count}", draft: nil), paper: paper)
    var pages: [Page] = []
    for (index, start) in starts.enumerated() {
      let head = Rect(x: Theme.margin, y: Theme.margin, width: paper.width - 2 * Theme.margin, height: Self.heading)
      var nodes = index == 0 ? try Text(title, .title).place(in: head, context) : []
      for (place, miniature) in miniatures.dropFirst(start).prefix(Self.perPage).enumerated() {
        nodes += try self.nodes(miniature, in: cell(place, paper), context)
      }
      nodes += try footer.place(number: index + 1, of: starts.count, context)
      pages.append(Page(width: paper.width, height: paper.height, nodes: nodes))
    }
    return pages
  }

  private func cell(_ place: Int, _ paper: Paper) -> Rect {
    let count = Double(Self.across)
    let width = (paper.width - 2 * Theme.margin - (count - 1) * Self.gap) / count
    let rise = (paper.height - 2 * Theme.margin - Self.heading - Self.footer) / count
    return Rect(
      x: Theme.margin + Double(place % Self.across) * (width + Self.gap),
      y: Theme.margin + Self.heading + Double(place / Self.across) * rise, width: width, height: rise)
  }

  /// The page in a thin frame, its caption below.
  private func nodes(
    _ miniature: Press.Miniature, in cell: Rect, _ context: LayoutContext
  ) throws(CanvasError) -> [Node] {
    let page = miniature.page
    let scale = min(cell.width / page.width, (cell.height - Self.caption - 8) / page.height)
    let frame = Rect(
      x: cell.x + (cell.width - page.width * scale) / 2, y: cell.y, width: page.width * scale,
      height: page.height * scale)
    let below = Rect(x: cell.x, y: frame.maxY + 3, width: cell.width, height: Self.caption)
    return [
      .leaf(.figure("First page: \(miniature.caption)"), [.miniature(page, frame)]),
      .artifact(.decoration, [.shape(Shape(.rectangle(frame), pen: 0.75))]),
    ] + (try Text(miniature.caption, .caption, alignment: .center).place(in: below, context))
  }
}
