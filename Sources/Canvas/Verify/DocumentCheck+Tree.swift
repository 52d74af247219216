extension DocumentCheck {
  /// Tags, figures, heads, and the shapes of lists and tables.
  mutating func checkTree() {
    let roots = tree.elements.indices.filter { tree.elements[$0].parent == nil }
    if roots.count != 1 || roots.contains(where: { tree.elements[$0].tag != .document }) {
      note(.noDocumentElement, .document)
    }
    for (index, element) in tree.elements.enumerated() {
      let place = tree.places[index]
      if tree.broken.contains(index) { note(.brokenTree, place) }
      switch element.tag {
      case .figure: checkFigure(element, place)
      case .tableHead:
        if !["/Row", "/Column", "/Both"].contains(element.scope) { note(.headWithoutScope, place) }
      case nil: note(element.type == "/" + Artifact.tag ? .leftoverPrivate : .unknownTag, place)
      default: break
      }
      if let rule = misshapen(element) { note(rule, place) }
    }
  }

  private mutating func checkFigure(_ figure: StructureElement, _ place: FaultPlace) {
    if !figure.hasWords { note(.figureWithoutWords, place) }
    guard let box = figure.box else { return note(.figureWithoutBox, place) }
    guard let page = figure.page, let sheet = pages.pages[page].mediaBox else { return }
    let pen = 1.0
    let isInside =
      box[0] >= sheet[0] - pen && box[1] >= sheet[1] - pen && box[2] <= sheet[2] + pen && box[3] <= sheet[3] + pen
    if !isInside || box[0] > box[2] || box[1] > box[3] { note(.figureOutsidePage, place) }
  }

  /// The rule that an element breaks by its parent or its kids (PDF 1.7, 14.8.4.3).
  private func misshapen(_ element: StructureElement) -> FaultRule? {
    let parent = element.parent.flatMap { tree.elements[$0].tag }
    let kids = element.kids.map { tree.elements[$0].tag }
    switch element.tag {
    case .list: return !kids.isEmpty && kids.allSatisfy { $0 == .listItem } ? nil : .listShape
    case .listItem:
      return parent == .list && (kids == [.listBody] || kids == [.label, .listBody]) ? nil : .listShape
    case .label, .listBody: return parent == .listItem ? nil : .listShape
    case .table:
      let widths = Set(element.kids.map { tree.elements[$0].kids.count })
      return widths.count == 1 && kids.allSatisfy { $0 == .tableRow } ? nil : .tableShape
    case .tableRow:
      let areCells = !kids.isEmpty && kids.allSatisfy { $0 == .tableHead || $0 == .tableCell }
      return parent == .table && areCells ? nil : .tableShape
    case .tableHead, .tableCell: return parent == .tableRow ? nil : .tableShape
    case .document, .part, .section, .heading1, .heading2, .heading3, .paragraph, .span, .figure, .link, nil: return nil
    }
  }
}
