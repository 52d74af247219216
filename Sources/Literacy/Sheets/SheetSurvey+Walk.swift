internal import Handout

extension SheetSurvey {
  mutating func walk(_ block: Block, _ place: Place) {
    switch block {
    case .text(let text): if text.style != .footer { lines.append(Line(text: text, place: place)) }
    case .figure(let figure):
      figures.append((figure, place))
      if figure.showsCaption, let caption = figure.picture.caption {
        lines.append(Line(text: Text(caption, .caption), place: place))
      }
    case .stack(let stack): walk(together: stack.blocks, place)
    case .columns(let columns): walk(together: Array(columns.blocks.prefix(columns.shares.count)), place)
    case .panel(let panel):
      var place = place.apart
      place.isFramed = true
      place.isHeavy = place.isHeavy || panel.style == .heavy
      walk(panel.content, place)
    case .section(let section):
      var place = place
      place.section = section.name
      let start = lines.count
      walk(section.content, place)
      sections.append((section.name, start..<lines.count))
    case .list(let list):
      lists.append((list, place))
      lines += list.entries.map { Line(text: $0, place: place, isEntry: true) }
    case .table(let table):
      tables.append((table, place))
      for cell in ([table.heads] + table.rows).flatMap({ $0.prefix(table.shares.count) }) { walk(cell, place) }
    case .trail(let trail): for station in trail.stations { walk(station, place.apart) }
    case .cards(let cards): for card in cards.cards { walk(card, place.apart) }
    case .book(let book):
      for opening in book.openings { walk(together: [opening.story, opening.touch], place) }
    case .overlay(let overlay): walk(overlay.content, place)
    case .code, .writingLines, .drawing, .solid, .pageBreak: break
    }
  }

  /// Blocks that are seen together: a heading among them is a heading for all.
  private mutating func walk(together blocks: [Block], _ place: Place) {
    var place = place
    place.hasHeading = place.hasHeading || blocks.contains(where: \.holdsHeading)
    for block in blocks { walk(block, place) }
  }

  private mutating func walk(_ cell: Table.Cell, _ place: Place) {
    if case .block(let block) = cell { walk(block, place.apart) }
  }
}

extension SheetSurvey.Place {
  /// A frame of its own: a heading outside heads nothing inside.
  fileprivate var apart: Self {
    var place = self
    place.hasHeading = false
    return place
  }
}

extension Block {
  /// Whether a heading, or strong words that stand for one, lies in the block within stacks and columns.
  fileprivate var holdsHeading: Bool {
    switch self {
    case .text(let text):
      if case .heading = text.role { true } else { text.style == .strong }
    case .stack(let stack): stack.blocks.contains(where: \.holdsHeading)
    case .columns(let columns): columns.blocks.contains(where: \.holdsHeading)
    default: false
    }
  }
}
