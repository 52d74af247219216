internal import Canvas
internal import Handout

extension Stack {
  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    var total = Extent(0)
    for block in blocks { total = total + (try block.extent(width, context)) }
    let gaps = context.theme.gap(gap) * Double(max(0, blocks.count - 1))
    return Extent(
      least: total.least + gaps, most: total.most + gaps * Theme.gapCap, overflow: total.overflow)
  }

  /// Everything that can grow grows by the same share of its room, so that a page breathes evenly.
  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    var extents: [Extent] = []
    for block in blocks { extents.append(try block.extent(frame.width, context)) }
    let gap = context.theme.gap(gap)
    let gaps = gap * Double(max(0, blocks.count - 1))
    let least = extents.map(\.least).reduce(gaps, +)
    let elastic = extents.map { $0.most - $0.least }.reduce(gaps * (Theme.gapCap - 1), +)
    let share = elastic > 0 ? min(1, max(0, frame.height - least) / elastic) : 0
    var nodes: [Node] = []
    var y = frame.y
    for (block, extent) in zip(blocks, extents) {
      let height = extent.least + (extent.most - extent.least) * share
      nodes += try block.place(in: Rect(x: frame.x, y: y, width: frame.width, height: height), context)
      y += height + gap * (1 + (Theme.gapCap - 1) * share)
    }
    return nodes
  }
}
