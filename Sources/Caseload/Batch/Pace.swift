internal import Synchronization

/// Keeps workers together: outcomes of one that runs far ahead would pile up, pages and all.
final class Pace: Sendable {
  /// How many sheets there may be between what was told and what is begun.
  private static let most = 256

  private let told = Atomic<Int>(0)

  /// All turns before this one have been told.
  func tell(upTo turn: Int) { told.store(turn, ordering: .relaxed) }

  /// Whether a turn has to wait; the first that was not told never has.
  func isFarAhead(_ turn: Int) -> Bool { turn >= told.load(ordering: .relaxed) + Self.most }
}
