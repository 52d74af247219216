/// Blocks one under the other.
public struct Stack: Hashable, Sendable, BlockConvertible {
  /// The space between two blocks, as a name that the density turns into points.
  public var gap: Gap
  /// The blocks in reading order.
  public var blocks: [Block]

  /// Blocks one under the other.
  public init(gap: Gap = .normal, @BlockBuilder _ blocks: () -> [Block]) {
    (self.gap, self.blocks) = (gap, blocks())
  }

  /// The block.
  public var block: Block { .stack(self) }
}

/// A space between blocks.
public enum Gap: String, Hashable, Sendable, CaseIterable {
  case none, tight, normal, wide
}

/// Blocks side by side, from the leading edge; frames are all of one height.
public struct Columns: Hashable, Sendable, BlockConvertible {
  /// Where a lower block stands in the common height.
  public enum Alignment: String, Hashable, Sendable {
    case top, center
  }

  /// The columns' shares of the width.
  public var shares: [Double]
  /// The space between two columns.
  public var gap: Gap
  /// Where lower columns stand.
  public var alignment: Alignment
  /// One block for each share.
  public var blocks: [Block]

  /// Blocks side by side; equal shares unless they are given.
  public init(
    _ shares: [Double] = [], gap: Gap = .normal, alignment: Alignment = .top, @BlockBuilder _ blocks: () -> [Block]
  ) {
    let blocks = blocks()
    let isUsable = shares.count == blocks.count && shares.allSatisfy { $0.isFinite && $0 > 0 }
    self.shares = isUsable ? shares : blocks.map { _ in 1 }
    (self.gap, self.alignment, self.blocks) = (gap, alignment, blocks)
  }

  /// The block.
  public var block: Block { .columns(self) }
}

/// A frame round a block.
public struct Panel: Hashable, Sendable, BlockConvertible {
  /// How the frame is drawn; no meaning hangs on it alone.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// A 1 pt rounded line.
    case plain
    /// A 3 pt rounded line: what must not be missed.
    case heavy
    /// A dashed line.
    case dashed
    /// No line, only the room.
    case open
  }

  /// How the frame is drawn.
  public var style: Style
  /// What it frames.
  public var content: Block

  /// Frames a stack of blocks.
  public init(_ style: Style = .plain, gap: Gap = .tight, @BlockBuilder _ blocks: () -> [Block]) {
    self.style = style
    content = Stack(gap: gap, blocks).block
  }

  /// The block.
  public var block: Block { .panel(self) }
}

/// Blocks that belong together under a name: a section of the document; never split over two pages.
public struct Section: Hashable, Sendable, BlockConvertible {
  /// What a refusal calls it: `skip today`. Never personal words.
  public var name: String
  /// The language of its words, where it is not the sheet's.
  public var language: Language?
  /// What belongs together.
  public var content: Block

  /// Names a stack of blocks.
  public init(
    _ name: String, in language: Language? = nil, gap: Gap = .tight, @BlockBuilder _ blocks: () -> [Block]
  ) {
    (self.name, self.language) = (name, language)
    let blocks = blocks()
    content = blocks.count == 1 ? blocks[0] : Stack(gap: gap) { blocks }.block
  }

  /// The block.
  public var block: Block { .section(self) }
}

/// A block over a drawing that fills the same frame.
public struct Overlay: Hashable, Sendable, BlockConvertible {
  /// What lies behind; an artifact.
  public var background: Drawing
  /// What is read.
  public var content: Block

  /// A block over a drawing.
  public init(over background: Drawing, @BlockBuilder _ blocks: () -> [Block]) {
    self.background = background
    content = Stack(blocks).block
  }

  /// The block.
  public var block: Block { .overlay(self) }
}
