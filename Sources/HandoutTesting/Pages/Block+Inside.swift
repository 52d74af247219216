internal import Handout

extension Block {
  /// The block and every block inside it.
  var everyBlock: [Block] { [self] + inside.flatMap(\.everyBlock) }

  private var inside: [Block] {
    switch self {
    case .stack(let stack): stack.blocks
    case .columns(let columns): columns.blocks
    case .panel(let panel): [panel.content]
    case .section(let section): [section.content]
    case .table(let table): ([table.heads] + table.rows).flatMap { $0 }.compactMap(\.block)
    case .trail(let trail): trail.stations
    case .cards(let cards): cards.cards
    case .book(let book): book.openings.flatMap { [$0.story, $0.touch] }
    case .overlay(let overlay): [overlay.background.block, overlay.content]
    case .text, .figure, .list, .code, .writingLines, .drawing, .solid, .pageBreak: []
    }
  }
}

extension Table.Cell {
  fileprivate var block: Block? { if case .block(let block) = self { block } else { nil } }
}
