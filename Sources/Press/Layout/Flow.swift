internal import Canvas
internal import Handout

/// Fills pages with a sheet's blocks, in order, without splitting a block.
struct Flow {
  let sheet: Sheet
  let context: LayoutContext

  private var footer: FooterLine { FooterLine(footer: sheet.footer, paper: sheet.paper) }

  /// The room between the margins and above the footer.
  private func area() throws(CanvasError) -> Rect {
    let margin = Theme.margin
    return Rect(
      x: margin, y: margin, width: sheet.paper.width - 2 * margin,
      height: sheet.paper.height - 2 * margin - (try footer.height(context)))
  }

  /// The pages, or what does not fit in a number of pages.
  func pages(atMost promised: Int, honoringBreaks: Bool) throws(CanvasError) -> Fit {
    let area = try area()
    let gap = context.theme.gap(.normal)
    var pages: [[Block]] = [[]]
    var used = 0.0
    for block in sheet.blocks {
      if case .pageBreak = block {
        if honoringBreaks, pages.last?.isEmpty == false {
          pages.append([])
          used = 0
        }
        continue
      }
      let extent = try block.extent(area.width, context)
      if let overflow = extent.overflow { return .overflows(overflow) }
      var space = pages.last?.isEmpty == true ? 0 : gap
      let room = area.height - used - space
      if extent.least > room, pages.last?.isEmpty == false {
        if pages.count == promised { return .overflows(overflow(block, by: extent.least - room, promised)) }
        pages.append([])
        (used, space) = (0, 0)
      }
      if extent.least > area.height { return .overflows(overflow(block, by: extent.least - area.height, promised)) }
      if pages.count > promised {
        return .overflows(overflow(block, by: extent.least, promised))
      }
      used += space + extent.least
      pages[pages.count - 1].append(block)
    }
    if pages.last?.isEmpty == true, pages.count > 1 { pages.removeLast() }
    var finished: [Page] = []
    for (index, blocks) in pages.enumerated() {
      finished.append(try page(blocks, in: area, number: index + 1, of: pages.count))
    }
    return .fits(finished)
  }

  private func overflow(_ block: Block, by points: Double, _ pages: Int) -> Overflow {
    let name = block.sectionName ?? Overflow.nameless
    return Overflow(
      block: name, by: points,
      because: "\(pages) pages at \(sheet.reading.rawValue) size are full; "
        + "shorten goal, notes, cues or cautions, or ask for fewer strokes")
  }

  private func page(_ blocks: [Block], in area: Rect, number: Int, of count: Int) throws(CanvasError) -> Page {
    let body = try Stack { blocks }.place(in: area, context)
    let foot = try footer.place(number: number, of: count, context)
    let page = Page(
      width: sheet.paper.width, height: sheet.paper.height, nodes: body + foot,
      isCutUp: blocks.contains(where: \.isCutUp))
    return sheet.language.direction == .rightToLeft ? page.mirrored() : page
  }
}

extension Block {
  /// Whether there are cards in it.
  fileprivate var isCutUp: Bool {
    switch self {
    case .cards: true
    case .section(let section): section.content.isCutUp
    case .columns(let columns): columns.blocks.contains(where: \.isCutUp)
    case .stack(let stack): stack.blocks.contains(where: \.isCutUp)
    case .panel(let panel): panel.content.isCutUp
    case .text, .figure, .list, .table, .trail, .book, .code, .writingLines, .drawing, .overlay, .solid, .pageBreak:
      false
    }
  }

  /// The name of the first section in the block.
  fileprivate var sectionName: String? {
    switch self {
    case .section(let section): section.name
    case .columns(let columns): columns.blocks.lazy.compactMap(\.sectionName).first
    case .stack(let stack): stack.blocks.lazy.compactMap(\.sectionName).first
    case .panel(let panel): panel.content.sectionName
    case .text, .figure, .list, .table, .trail, .cards, .book, .code, .writingLines, .drawing, .overlay, .solid,
      .pageBreak:
      nil
    }
  }
}
