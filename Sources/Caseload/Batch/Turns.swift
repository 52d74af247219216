internal import Synchronization

/// The places of a share in order, each given to one worker.
final class Turns: Sendable {
  private let count: Int
  private let taken = Atomic<Int>(0)

  init(_ count: Int) { self.count = count }

  /// The next place; nil after the last.
  func next() -> Int? {
    let turn = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return turn < count ? turn : nil
  }
}
