internal import Foundation

/// The `transform` of an element.
struct PictureTransform {
  /// All its steps in one.
  private(set) var value = AffineTransform.identity

  /// Reads a list like `translate(1 2) scale(3)`. Nil when it cannot be read.
  init?(_ text: String) {
    guard text.utf8.count <= 1000, text.last(where: { !$0.isWhitespace }) ?? ")" == ")" else { return nil }
    for part in text.split(separator: ")") {
      let halves = part.split(separator: "(", omittingEmptySubsequences: false)
      guard halves.count == 2 else {
        if part.allSatisfy({ $0.isWhitespace || $0 == "," }) { continue }
        return nil
      }
      let name = halves[0].filter { !$0.isWhitespace && $0 != "," }
      guard let numbers = NumberList.numbers(in: String(halves[1])), let step = Self.step(name, numbers) else {
        return nil
      }
      value.prepend(step)
    }
  }

  private static func step(_ name: String, _ numbers: [Double]) -> AffineTransform? {
    func number(_ index: Int) -> Double { index < numbers.count ? numbers[index] : 0 }
    switch (name, numbers.count) {
    case ("matrix", 6):
      return AffineTransform(
        m11: numbers[0], m12: numbers[1], m21: numbers[2], m22: numbers[3], tX: numbers[4], tY: numbers[5])
    case ("translate", 1...2): return AffineTransform(translationByX: number(0), byY: number(1))
    case ("scale", 1...2): return AffineTransform(scaleByX: number(0), byY: numbers.count == 1 ? number(0) : number(1))
    case ("skewX", 1): return AffineTransform(m11: 1, m12: 0, m21: tan(number(0) * .pi / 180), m22: 1, tX: 0, tY: 0)
    case ("skewY", 1): return AffineTransform(m11: 1, m12: tan(number(0) * .pi / 180), m21: 0, m22: 1, tX: 0, tY: 0)
    case ("rotate", 1), ("rotate", 3):
      var turn = AffineTransform(translationByX: number(1), byY: number(2))
      turn.prepend(AffineTransform(rotationByDegrees: number(0)))
      turn.prepend(AffineTransform(translationByX: -number(1), byY: -number(2)))
      return turn
    default: return nil
    }
  }
}
