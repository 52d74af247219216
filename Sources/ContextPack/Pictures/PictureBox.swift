internal import Foundation

/// The `viewBox` of a picture.
struct PictureBox {
  /// The longer side.
  let side: Double
  /// How much longer than the other it is.
  let aspect: Double
  private let middle: CGPoint

  /// A box of four numbers that can be drawn; nil for anything else.
  init?(_ text: String) {
    guard let numbers = NumberList.numbers(in: text), numbers.count == 4 else { return nil }
    let (width, height) = (numbers[2], numbers[3])
    guard min(width, height) >= 1, numbers.allSatisfy({ abs($0) < 1_000_000 }) else { return nil }
    side = max(width, height)
    aspect = side / min(width, height)
    middle = CGPoint(x: numbers[0] + width / 2, y: numbers[1] + height / 2)
  }

  /// Whether a point is near enough to be drawn.
  func holds(_ point: CGPoint) -> Bool {
    let most = Bounds.reach * side
    return abs(point.x - middle.x) <= most && abs(point.y - middle.y) <= most
  }
}
