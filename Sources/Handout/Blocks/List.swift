/// Entries of one kind, each with its mark.
public struct List: Hashable, Sendable, BlockConvertible {
  /// What stands before each entry.
  public enum Mark: Hashable, Sendable {
    /// A bullet.
    case bullet
    /// 1, 2, 3 in a ring, counted from a number.
    case number(from: Int)
    /// A box to tick.
    case box
    /// A cross in a ring: do not.
    case cross
  }

  /// What stands before each entry.
  public var mark: Mark
  /// The style of the words.
  public var style: Text.Style
  /// The entries.
  public var entries: [Text]

  /// Entries with one mark.
  public init(_ mark: Mark = .bullet, style: Text.Style = .body, _ entries: [String]) {
    (self.mark, self.style, self.entries) = (mark, style, entries.map { Text($0, style) })
  }

  /// The block.
  public var block: Block { .list(self) }
}
