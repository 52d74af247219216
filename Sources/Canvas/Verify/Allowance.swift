/// How much of a document is read at most, so that one that leads to the same things again and again ends.
struct Allowance: ~Copyable {
  private var left: Int

  init(_ amount: Int) { left = amount }

  /// Whether anything is left.
  var isSpent: Bool { left < 0 }

  /// Takes an amount; false once all is spent.
  mutating func take(_ amount: Int) -> Bool {
    left = left < 0 ? left : left - amount
    return left >= 0
  }
}
