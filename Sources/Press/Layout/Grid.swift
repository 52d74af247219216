internal import Canvas
internal import Handout

/// Cells in rows of one width, each row as high as its highest cell: what the trail and the cards share.
struct Grid {
  let cells: [Block]
  let across: Int
  /// Room between two columns and between two rows.
  let gutter: (x: Double, y: Double)
  /// Room between a cell's edge and its block.
  let padding: Double

  init(cells: [Block], across: Int, gutter: (x: Double, y: Double), padding: Double) {
    (self.cells, self.across, self.gutter, self.padding) = (cells, max(1, across), gutter, padding)
  }

  private var rows: [ArraySlice<Block>] {
    stride(from: 0, to: cells.count, by: across).map { cells[$0..<min($0 + across, cells.count)] }
  }

  private func cellWidth(_ width: Double) -> Double {
    (width - gutter.x * Double(across - 1)) / Double(across)
  }

  private func rowExtents(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> [Extent] {
    var extents: [Extent] = []
    for row in rows {
      var extent = Extent(0)
      for cell in row {
        extent = extent.beside(
          try cell.extent(cellWidth(width) - 2 * padding, context).padded(by: 2 * padding))
      }
      extents.append(extent)
    }
    return extents
  }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    try rowExtents(width, context).reduce(Extent(0), +).padded(by: gutter.y * Double(max(0, rows.count - 1)))
  }

  /// The frame of each cell, in the order of the cells; `serpentine` runs every second row backward.
  func frames(in frame: Rect, serpentine: Bool, _ context: LayoutContext) throws(CanvasError) -> [Rect] {
    let extents = try rowExtents(frame.width, context)
    let gutters = gutter.y * Double(max(0, rows.count - 1))
    let least = extents.map(\.least).reduce(gutters, +)
    let elastic = extents.map { $0.most - $0.least }.reduce(0, +)
    let share = elastic > 0 ? min(1, max(0, frame.height - least) / elastic) : 0
    let width = cellWidth(frame.width)
    var y = frame.y
    var frames: [Rect] = []
    for (index, (row, extent)) in zip(rows, extents).enumerated() {
      let height = extent.least + (extent.most - extent.least) * share
      for position in 0..<row.count {
        let column = serpentine && index % 2 == 1 ? across - 1 - position : position
        frames.append(
          Rect(x: frame.x + Double(column) * (width + gutter.x), y: y, width: width, height: height))
      }
      y += height + gutter.y
    }
    return frames
  }

  /// The nodes of one cell in its frame.
  func place(_ cell: Block, in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let inner = frame.inset(padding)
    let height = min(inner.height, try cell.extent(inner.width, context).most)
    return try cell.place(in: Rect(x: inner.x, y: inner.y, width: inner.width, height: height), context)
  }
}
