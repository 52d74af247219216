/// Stations on a winding trail, two in a row, walked from the first to the last.
public struct Trail: Hashable, Sendable, BlockConvertible {
  /// The stations in walking order.
  public var stations: [Block]
  /// Stations in one row: 1 or 2.
  public var across: Int
  /// The number of the first station.
  public var first: Int

  /// Stations on a trail.
  public init(across: Int = 2, from first: Int = 1, @BlockBuilder _ stations: () -> [Block]) {
    (self.across, self.first, self.stations) = (across, first, stations())
  }

  /// The block.
  public var block: Block { .trail(self) }
}

/// Cards to cut out, with cut marks between them.
public struct Cards: Hashable, Sendable, BlockConvertible {
  /// The cards in reading order.
  public var cards: [Block]
  /// Cards in one row.
  public var across: Int

  /// Cards to cut out.
  public init(across: Int = 2, @BlockBuilder _ cards: () -> [Block]) {
    (self.across, self.cards) = (across, cards())
  }

  /// The block.
  public var block: Block { .cards(self) }
}

/// An open book: what is read aloud on the leading page, the touch on the trailing page.
public struct Book: Hashable, Sendable, BlockConvertible {
  /// One opening of the book.
  public struct Opening: Hashable, Sendable {
    /// The page that is read aloud.
    public var story: Block
    /// The page with the touch.
    public var touch: Block

    /// Two facing pages.
    public init(story: some BlockConvertible, touch: some BlockConvertible) {
      (self.story, self.touch) = (story.block, touch.block)
    }
  }

  /// The openings in order.
  public var openings: [Opening]
  /// What stands between two openings: `Turn the page`.
  public var turn: String

  /// An open book.
  public init(_ openings: [Opening], turn: String) {
    (self.openings, self.turn) = (openings, turn)
  }

  /// The block.
  public var block: Block { .book(self) }
}
