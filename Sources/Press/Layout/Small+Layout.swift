internal import Canvas
internal import Handout

extension Code {
  /// A module of 0.8 mm reads at a phone's hand distance with room for a bad copy; a narrow column may halve it.
  private static let module = 0.8 / 25.4 * 72

  /// The side with whole modules.
  private var side: Double {
    get throws(CanvasError) {
      Double(try QRCode(address.words).side + 2 * QRCode.quietZone) * Self.module
    }
  }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    let side = min(width, try side)
    let over = try self.side / 2 - side
    return Extent(
      least: side, most: side,
      overflow: over > 0
        ? Overflow(
          block: context.section, by: over, because: "the address of the code is too long; use a shorter one") : nil)
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let side = min(frame.width, try side)
    let square = Rect(x: frame.x, y: frame.y, width: side, height: side)
    return [
      .leaf(.figure(description), [.code(PlacedCode(address: address, frame: square))])
    ]
  }
}

extension WritingLines {
  func extent(_ context: LayoutContext) -> Extent {
    Extent(
      least: Double(count.lowerBound) * context.theme.writingPitch,
      most: Double(count.upperBound) * context.theme.writingPitch)
  }

  /// The pen's round ends lie inside the frame.
  func place(in frame: Rect, _ context: LayoutContext) -> [Node] {
    let pen = 1.0
    let pitch = context.theme.writingPitch
    let lines = max(count.lowerBound, min(count.upperBound, Int((frame.height + 0.01) / pitch)))
    let marks = (0..<lines).map { line in
      let y = frame.y + Double(line + 1) * pitch - 2
      return Impression.shape(Shape(.line(Point(frame.x + pen / 2, y), Point(frame.maxX - pen / 2, y)), pen: pen))
    }
    return [.artifact(.decoration, marks)]
  }
}

extension Solid {
  func place(in frame: Rect) -> [Node] {
    let box = Rect(x: frame.x, y: frame.y, width: width ?? frame.width, height: frame.height)
    return [.artifact(.decoration, [.solid(name, box)])]
  }
}

extension Drawing {
  func place(in frame: Rect) -> [Node] {
    let marks = shapes.map { Impression.shape($0.fitted(from: self, into: frame)) }
    return [.artifact(.decoration, marks)]
  }
}

extension Shape {
  /// The shape stretched from a drawing's frame to another; the pen keeps its width.
  fileprivate func fitted(from drawing: Drawing, into frame: Rect) -> Shape {
    mapped { point in
      Point(
        frame.x + point.x * frame.width / drawing.width, frame.y + point.y * frame.height / drawing.height)
    }
  }

  /// The shape with each point moved.
  func mapped(_ move: (Point) -> Point) -> Shape {
    var shape = self
    shape.path.steps = path.steps.map { step in
      switch step {
      case .move(let point): .move(move(point))
      case .line(let point): .line(move(point))
      case .curve(let one, let two, let point): .curve(move(one), move(two), move(point))
      case .close: .close
      }
    }
    return shape
  }
}
