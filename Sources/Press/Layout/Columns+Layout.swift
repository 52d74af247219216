internal import Canvas
internal import Handout

extension Columns {
  /// Each column's left edge, from 0, and width.
  private func tracks(_ width: Double, _ context: LayoutContext) -> [(x: Double, width: Double)] {
    let gap = max(8, context.theme.gap(gap) * 1.4)
    let room = width - gap * Double(blocks.count - 1)
    let total = shares.reduce(0, +)
    var x = 0.0
    return shares.map { share in
      let track = (x: x, width: room * share / total)
      x += track.width + gap
      return track
    }
  }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    var whole = Extent(0)
    for (block, track) in zip(blocks, tracks(width, context)) {
      whole = whole.beside(try block.extent(track.width, context))
    }
    return whole
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    var nodes: [Node] = []
    for (block, track) in zip(blocks, tracks(frame.width, context)) {
      var height = min(frame.height, try block.extent(track.width, context).most)
      if case .panel = block { height = frame.height }
      let spare =
        switch alignment {
        case .top: 0.0
        case .center: (frame.height - height) / 2
        }
      nodes += try block.place(
        in: Rect(x: frame.x + track.x, y: frame.y + spare, width: track.width, height: height), context)
    }
    return nodes
  }
}
