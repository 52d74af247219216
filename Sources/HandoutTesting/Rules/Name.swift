internal import Handout
internal import Press

extension Specimen {
  /// `layout.name`: the child's name in places that leave the page, and on the page against the family's wish.
  var namesOutOfPlace: [String] {
    let blocks = sheet.blocks.flatMap(\.everyBlock)
    var hidden = [("the title", sheet.title), ("the foot", sheet.footer.line)]
    hidden += blocks.compactMap(\.name).map { ("the name of a section", $0) }
    var seen: [(String, String)] = []
    if plan.namePolicy != .name {
      let leaves = pages.flatMap(\.leaves)
      seen += leaves.compactMap(\.description).map { ("an alternative text", $0) }
      seen += leaves.flatMap(\.marks).compactMap(\.words).map { ("the page", $0) }
    }
    return (hidden + seen).filter { holdsName($0.1) }.map { "\($0.0) holds the child's name" }
  }

  private func holdsName(_ text: String) -> Bool {
    plan.goesBy.words.split(separator: " ").contains { text.contains($0) }
  }
}

extension Block {
  /// What refusals or dumps call it.
  fileprivate var name: String? {
    switch self {
    case .section(let section): section.name
    case .solid(let solid): solid.name
    case .text, .figure, .stack, .columns, .panel, .list, .table, .trail, .cards, .book, .code, .writingLines, .drawing,
      .overlay, .pageBreak:
      nil
    }
  }
}
