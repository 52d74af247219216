internal import Foundation

/// The steps of a path's `d`: how many there are, and every point that they name.
struct PathWalk {
  /// How many lines, curves and arcs.
  private(set) var steps = 0
  /// Where the path goes and what bends it, in the path's own numbers.
  private(set) var points: [CGPoint] = []
  private var current = CGPoint.zero
  private var start = CGPoint.zero
  /// What bends the last step, for a step that mirrors it.
  private var bend: (kind: Character, point: CGPoint)?

  /// Walks a path to its end or one step beyond the bound. Nil when it cannot be read.
  init?(_ text: String) {
    var list = NumberList(text)
    while !list.isAtEnd {
      guard let letter = list.letter(), var kind = letter.lowercased().first, let count = Self.counts[kind] else {
        return nil
      }
      repeat {
        guard let numbers = Self.numbers(count, kind, &list) else { return nil }
        step(kind, numbers, from: letter.isLowercase ? current : .zero)
        if kind == "m" { kind = "l" }
        if steps > Bounds.steps { return }
      } while count > 0 && list.hasNumber
    }
  }

  /// How many numbers each command takes.
  private static let counts: [Character: Int] = [
    "m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0,
  ]

  private static func numbers(_ count: Int, _ kind: Character, _ list: inout NumberList) -> [Double]? {
    var numbers: [Double] = []
    for index in 0..<count {
      let isFlag = kind == "a" && (index == 3 || index == 4)
      guard let number = isFlag ? list.flag() : list.number() else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private mutating func step(_ kind: Character, _ numbers: [Double], from origin: CGPoint) {
    func point(_ index: Int) -> CGPoint { CGPoint(x: origin.x + numbers[index], y: origin.y + numbers[index + 1]) }
    steps += 1
    switch kind {
    case "z": go(to: start)
    case "h": go(to: CGPoint(x: origin.x + numbers[0], y: current.y))
    case "v": go(to: CGPoint(x: current.x, y: origin.y + numbers[0]))
    case "c":
      points.append(point(0))
      go(to: point(4), by: ("c", point(2)))
    case "s":
      points.append(mirrored("c"))
      go(to: point(2), by: ("c", point(0)))
    case "q": go(to: point(2), by: ("q", point(0)))
    case "t": go(to: point(0), by: ("q", mirrored("q")))
    case "a":
      let reach = reach(numbers, to: point(5))
      go(to: point(5))
      points += [current.moved(by: -reach), current.moved(by: reach)]
    default:
      go(to: point(0))
      if kind == "m" { start = current }
    }
  }

  private mutating func go(to point: CGPoint, by bend: (kind: Character, point: CGPoint)? = nil) {
    if let bend { points.append(bend.point) }
    points.append(point)
    (current, self.bend) = (point, bend)
  }

  /// The last bend on the other side of the current point, where the step before was of the same kind.
  private func mirrored(_ kind: Character) -> CGPoint {
    guard let bend, bend.kind == kind else { return current }
    return CGPoint(x: 2 * current.x - bend.point.x, y: 2 * current.y - bend.point.y)
  }

  /// The longest way of an arc from its end: its diameter; one that is too small for its chord is drawn larger
  /// (SVG 1.1, F.6.6).
  private func reach(_ numbers: [Double], to end: CGPoint) -> Double {
    let (width, height) = (abs(numbers[0]), abs(numbers[1]))
    guard width > 0, height > 0 else { return 0 }
    let (angle, x, y) = (numbers[2] * .pi / 180, (current.x - end.x) / 2, (current.y - end.y) / 2)
    let growth = hypot((cos(angle) * x + sin(angle) * y) / width, (cos(angle) * y - sin(angle) * x) / height)
    return 2 * max(width, height) * max(1, growth)
  }
}

extension CGPoint {
  fileprivate func moved(by distance: Double) -> CGPoint { CGPoint(x: x + distance, y: y + distance) }
}
