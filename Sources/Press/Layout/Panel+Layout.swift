internal import Canvas
internal import Handout

extension Panel {
  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    let padding = context.theme.padding(style)
    return try content.extent(width - 2 * padding, context).padded(by: 2 * padding)
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let inner = frame.inset(context.theme.padding(style))
    let border: [Node] = border(frame).map { [.artifact(.decoration, [.shape($0)])] } ?? []
    return border + (try content.place(in: inner, context))
  }

  /// The pen's line lies inside the frame.
  private func border(_ frame: Rect) -> Shape? {
    func line(_ pen: Double, dash: [Double] = []) -> Shape {
      Shape(.rectangle(frame.inset(pen / 2), radius: 8), pen: pen, dash: dash)
    }
    return switch style {
    case .plain: line(1)
    case .heavy: line(3)
    case .dashed: line(1.2, dash: [5, 4])
    case .open: nil
    }
  }
}
