/// Rows and columns; the first row heads the columns, the first column heads the rows.
public struct Table: Hashable, Sendable, BlockConvertible {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    case block(Block)
    /// An empty box to tick, with its alternative text.
    case tick(description: String)
    /// Nothing; only the corner.
    case empty
  }

  /// The shares of the columns.
  public var shares: [Double]
  /// The heads of the columns, the corner first.
  public var heads: [Cell]
  /// The rows, each with its head first.
  public var rows: [[Cell]]
  /// The least and greatest height of a row without its own content, in points.
  public var rowHeight: ClosedRange<Double>

  /// A table with heads.
  public init(shares: [Double], heads: [Cell], rows: [[Cell]], rowHeight: ClosedRange<Double>) {
    (self.shares, self.heads, self.rows, self.rowHeight) = (shares, heads, rows, rowHeight)
  }

  /// The block.
  public var block: Block { .table(self) }
}
