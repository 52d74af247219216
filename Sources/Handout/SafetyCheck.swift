extension Sheet {
  /// The required rows of the words that the sheet does not print; a sheet is made only when there are none.
  public func missingRows(of words: ContextWords) -> [SafetyRow] {
    let printed = Set(blocks.flatMap(\.printedTexts))
    let oil = SafetyRow(id: "oil", text: words.oil, required: !words.oil.isEmpty)
    return (words.safety + [oil] + words.skip + words.cautions).filter { $0.required && !printed.contains($0.text) }
  }
}

extension Block {
  /// Every text of the block, in reading order.
  public var printedTexts: [String] {
    switch self {
    case .text(let text): text.style == .footer ? [] : [text.words]
    case .figure(let figure): figure.showsCaption ? [figure.picture.caption].compactMap(\.self) : []
    case .stack(let stack): stack.blocks.flatMap(\.printedTexts)
    case .columns(let columns): columns.blocks.prefix(columns.shares.count).flatMap(\.printedTexts)
    case .panel(let panel): panel.content.printedTexts
    case .section(let section): section.content.printedTexts
    case .list(let list): list.entries.map(\.words)
    case .table(let table):
      ([table.heads] + table.rows).flatMap { $0.prefix(table.shares.count) }.flatMap(\.printedTexts)
    case .trail(let trail): trail.stations.flatMap(\.printedTexts)
    case .cards(let cards): cards.cards.flatMap(\.printedTexts)
    case .book(let book):
      book.openings.enumerated().flatMap { index, opening in
        (index > 0 ? [book.turn] : []) + opening.story.printedTexts + opening.touch.printedTexts
      }
    case .overlay(let overlay): overlay.content.printedTexts
    case .code, .writingLines, .drawing, .solid, .pageBreak: []
    }
  }
}

extension Table.Cell {
  var printedTexts: [String] {
    switch self {
    case .block(let block): block.printedTexts
    case .tick, .empty: []
    }
  }
}
