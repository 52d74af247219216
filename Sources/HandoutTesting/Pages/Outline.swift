internal import Handout

/// A shape as straight pieces: where its ink really is, which the frame round its curves' handles does not say.
struct Outline {
  /// The runs of points between two moves.
  private let runs: [[Point]]
  private let pen: Double
  private let isFilled: Bool

  init(_ shape: Shape) {
    pen = max(0, shape.pen)
    isFilled = shape.fill != .none
    var runs: [[Point]] = []
    for step in shape.path.steps {
      let last = runs.last?.last
      switch step {
      case .move(let point): runs.append([point])
      case .line(let point): runs.extend(with: [point])
      case .curve(let one, let two, let end): runs.extend(with: Self.pieces(last ?? one, one, two, end))
      case .close: runs.extend(with: runs.last?.first.map { [$0] } ?? [])
      }
    }
    self.runs = runs.filter { $0.count > 1 }
  }

  /// The frame round everything drawn, the pen too; nil when nothing is.
  var ink: Rect? {
    guard pen > 0 || isFilled else { return nil }
    let points = runs.flatMap { $0 }.map { Rect(x: $0.x, y: $0.y, width: 0, height: 0).inset(-pen / 2) }
    return points.dropFirst().reduce(points.first) { $0?.union($1) }
  }

  /// Whether its line or its fill lies on a part of a frame.
  func touches(_ frame: Rect) -> Bool {
    guard pen > 0 || isFilled else { return false }
    let reach = frame.inset(-pen / 2)
    let isCrossed = runs.contains { run in zip(run, run.dropFirst()).contains { reach.isCrossed(from: $0, to: $1) } }
    return isCrossed || (isFilled && isInside(frame.center))
  }

  /// Whether a fill covers a point: how often a ray from it crosses the line, by direction.
  private func isInside(_ point: Point) -> Bool {
    var winding = 0
    for run in runs {
      for (from, to) in zip(run, run.dropFirst() + run.prefix(1)) where (from.y <= point.y) != (to.y <= point.y) {
        let x = from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x)
        if x > point.x { winding += to.y > from.y ? 1 : -1 }
      }
    }
    return winding != 0
  }

  private static func pieces(_ start: Point, _ one: Point, _ two: Point, _ end: Point) -> [Point] {
    (1...16).map { step in
      let t = Double(step) / 16
      let (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t)
      return Point(
        a * start.x + b * one.x + c * two.x + d * end.x, a * start.y + b * one.y + c * two.y + d * end.y)
    }
  }
}

extension [[Point]] {
  /// Goes on from the last point; a path that starts without a move starts where its first step ends.
  fileprivate mutating func extend(with points: [Point]) {
    if isEmpty { append(points) } else { self[count - 1] += points }
  }
}

extension Rect {
  /// Whether a straight piece has a point in the frame (Liang and Barsky's clipping).
  fileprivate func isCrossed(from: Point, to: Point) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    for (step, room) in [(-dx, from.x - x), (dx, maxX - from.x), (-dy, from.y - y), (dy, maxY - from.y)] {
      if step == 0 {
        if room < 0 { return false }
      } else if step < 0 {
        enter = max(enter, room / step)
      } else {
        leave = min(leave, room / step)
      }
    }
    return enter <= leave
  }
}
