internal import Foundation

/// The shape of one element.
struct PictureShape {
  /// How many lines, curves and arcs.
  private(set) var steps = 0
  /// Points that it lies between.
  private(set) var points: [CGPoint] = []

  /// The shape of an element by its attributes; without steps where it has none. Nil when it cannot be read.
  init?(_ element: String, _ values: [String: String], length: (String) -> Double?) {
    var lengths: [String: Double] = [:]
    for key in ["x", "y", "width", "height", "rx", "ry", "r", "cx", "cy", "x1", "y1", "x2", "y2"] {
      guard element != "svg", let text = values[key], text != "auto" else { continue }
      guard let number = length(text) else { return nil }
      lengths[key] = number
    }
    func at(_ x: String, _ y: String) -> CGPoint { CGPoint(x: lengths[x] ?? 0, y: lengths[y] ?? 0) }
    switch element {
    case "path":
      guard let walk = PathWalk(values["d"] ?? "") else { return nil }
      (steps, points) = (walk.steps, walk.points)
    case "polyline", "polygon":
      guard let numbers = NumberList.numbers(in: values["points"] ?? "") else { return nil }
      steps = numbers.count / 2
      points = (0..<steps).map { CGPoint(x: numbers[2 * $0], y: numbers[2 * $0 + 1]) }
    case "line": (steps, points) = (1, [at("x1", "y1"), at("x2", "y2")])
    case "rect":
      let (corner, size) = (at("x", "y"), at("width", "height"))
      (steps, points) = (4, Self.corners(corner, CGPoint(x: corner.x + size.x, y: corner.y + size.y)))
    case "circle", "ellipse":
      let (middle, radius) = (at("cx", "cy"), lengths["r"].map { CGPoint(x: $0, y: $0) } ?? at("rx", "ry"))
      let (low, high) = (
        CGPoint(x: middle.x - radius.x, y: middle.y - radius.y), CGPoint(x: middle.x + radius.x, y: middle.y + radius.y)
      )
      (steps, points) = (4, Self.corners(low, high))
    default: break
    }
  }

  private static func corners(_ one: CGPoint, _ other: CGPoint) -> [CGPoint] {
    [one, other, CGPoint(x: one.x, y: other.y), CGPoint(x: other.x, y: one.y)]
  }
}
