internal import Canvas
internal import Handout

extension Table {
  private static let padding = 4.0

  private func tracks(_ width: Double) -> [(x: Double, width: Double)] {
    let total = shares.reduce(0, +)
    var x = 0.0
    return shares.map { share in
      let track = (x: x, width: width * share / total)
      x += track.width
      return track
    }
  }

  private func rowExtent(_ cells: [Cell], isHead: Bool, _ width: Double, _ context: LayoutContext)
    throws(CanvasError) -> Extent
  {
    var row = isHead ? Extent(0) : Extent(least: context.theme.floor(of: rowHeight), most: rowHeight.upperBound)
    for (cell, track) in zip(cells, tracks(width)) {
      guard case .block(let block) = cell else { continue }
      row = row.beside(
        try block.extent(track.width - 2 * Self.padding, context).padded(by: 2 * Self.padding))
    }
    return row
  }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    var total = try rowExtent(heads, isHead: true, width, context)
    for row in rows { total = total + (try rowExtent(row, isHead: false, width, context)) }
    return total
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let whole = try extent(frame.width, context)
    let elastic = whole.most - whole.least
    let share = elastic > 0 ? min(1, max(0, frame.height - whole.least) / elastic) : 0
    var lines: [Impression] = []
    var nodes: [Node] = []
    var y = frame.y
    for (index, cells) in ([heads] + rows).enumerated() {
      let extent = try rowExtent(cells, isHead: index == 0, frame.width, context)
      let height = extent.least + (extent.most - extent.least) * share
      let row = Rect(x: frame.x, y: y, width: frame.width, height: height)
      nodes.append(.group(Element(.tableRow), try placeRow(cells, isHead: index == 0, in: row, context)))
      y += height
      if index < rows.count {
        lines.append(.shape(Shape(.line(Point(frame.x + 1.2, y), Point(frame.maxX - 1.2, y)), pen: 1)))
      }
    }
    for track in tracks(frame.width).dropFirst() {
      lines.append(
        .shape(Shape(.line(Point(frame.x + track.x, frame.y + 1.2), Point(frame.x + track.x, y - 1.2)), pen: 1)))
    }
    let border = Rect(x: frame.x, y: frame.y, width: frame.width, height: y - frame.y)
    lines.append(.shape(Shape(.rectangle(border.inset(0.6), radius: 4), pen: 1.2)))
    return [.artifact(.decoration, lines), .group(Element(.table), nodes)]
  }

  private func placeRow(_ cells: [Cell], isHead: Bool, in row: Rect, _ context: LayoutContext)
    throws(CanvasError) -> [Node]
  {
    var nodes: [Node] = []
    for (index, (cell, track)) in zip(cells, tracks(row.width)).enumerated() {
      let scope: Attributes.Scope? = cell == .empty ? nil : isHead ? .column : index == 0 ? .row : nil
      let box = Rect(x: row.x + track.x, y: row.y, width: track.width, height: row.height)
      nodes.append(
        .group(scope.map(Element.head) ?? Element(.tableCell), try place(cell, isHead: isHead, in: box, context)))
    }
    return nodes
  }

  private func place(_ cell: Cell, isHead: Bool, in box: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    switch cell {
    case .empty: return []
    case .tick(let description):
      let side = min(box.width, box.height, 30) * 0.62
      let square = Rect(x: box.center.x - side / 2, y: box.center.y - side / 2, width: side, height: side)
      return [
        .leaf(
          .figure(description), [.shape(Shape(.rectangle(square, radius: 3), pen: 1.2))])
      ]
    case .block(let block):
      let inner = box.inset(Self.padding)
      let height = min(inner.height, try block.extent(inner.width, context).most)
      return try block.place(
        in: Rect(
          x: inner.x, y: isHead ? inner.y : inner.y + (inner.height - height) / 2, width: inner.width, height: height),
        context)
    }
  }
}
