/// Lines and shapes that decorate; an artifact, never read aloud.
public struct Drawing: Hashable, Sendable, BlockConvertible {
  /// The strokes and fills, in order, in a frame of `width` by `height` points.
  public var shapes: [Shape]
  /// The frame's width in points.
  public var width: Double
  /// The frame's height in points.
  public var height: Double

  /// Shapes in a frame.
  public init(width: Double, height: Double, _ shapes: [Shape]) {
    (self.width, self.height, self.shapes) = (width, height, shapes)
  }

  /// The block.
  public var block: Block { .drawing(self) }
}

/// A path with its pen.
public struct Shape: Hashable, Sendable {
  /// The path.
  public var path: Path
  /// The pen's width in points; 0 for no outline.
  public var pen: Double
  /// Lengths of dashes and gaps in points; empty for a solid line.
  public var dash: [Double]
  /// What fills it.
  public var fill: Fill

  /// What fills a shape; there is no grey (it would not survive a photocopier).
  public enum Fill: String, Hashable, Sendable {
    case none, white, black
  }

  /// A path with its pen; outlines are at least 1 pt wide.
  public init(_ path: Path, pen: Double = 1, dash: [Double] = [], fill: Fill = .none) {
    (self.path, self.pen, self.dash, self.fill) = (path, pen, dash, fill)
  }
}

/// Moves and curves in points; y grows downward.
public struct Path: Hashable, Sendable {
  /// One step of a path.
  public enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  /// The steps in order.
  public var steps: [Step]

  /// Steps in order.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// A line between points.
  public static func line(_ points: Point...) -> Path { polyline(points) }

  /// A line through points.
  public static func polyline(_ points: [Point]) -> Path {
    Path(points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) })
  }

  /// A rectangle with rounded corners.
  public static func rectangle(_ rect: Rect, radius: Double = 0) -> Path {
    let r = min(radius, rect.width / 2, rect.height / 2)
    let (x0, y0, x1, y1) = (rect.x, rect.y, rect.maxX, rect.maxY)
    guard r > 0 else {
      return Path([
        .move(Point(x0, y0)), .line(Point(x1, y0)), .line(Point(x1, y1)), .line(Point(x0, y1)), .close,
      ])
    }
    let k = r * (1 - 0.5523)
    return Path([
      .move(Point(x0 + r, y0)), .line(Point(x1 - r, y0)),
      .curve(Point(x1 - k, y0), Point(x1, y0 + k), Point(x1, y0 + r)),
      .line(Point(x1, y1 - r)),
      .curve(Point(x1, y1 - k), Point(x1 - k, y1), Point(x1 - r, y1)),
      .line(Point(x0 + r, y1)),
      .curve(Point(x0 + k, y1), Point(x0, y1 - k), Point(x0, y1 - r)),
      .line(Point(x0, y0 + r)),
      .curve(Point(x0, y0 + k), Point(x0 + k, y0), Point(x0 + r, y0)), .close,
    ])
  }

  /// A circle.
  public static func circle(center: Point, radius: Double) -> Path {
    rectangle(
      Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius), radius: radius)
  }
}
