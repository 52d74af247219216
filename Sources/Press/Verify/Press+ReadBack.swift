internal import Canvas

extension Press {
  /// A finished sheet as it reads: what a reader's program gets of it.
  public struct Reading: Hashable, Sendable {
    /// How many pages there are.
    public let pages: Int
    /// The BCP 47 tag of the document.
    public let language: String?
    /// Whether every font is embedded and says what its codes mean.
    public let hasWholeFonts: Bool
    /// Whether all marked content is in the structure tree.
    public let hasWholeTree: Bool
    /// The words of each piece of content as they are drawn, glyph by glyph: from left to right, also where they are
    /// read from right to left.
    public let passages: [[String]]
  }

  /// Reads a finished sheet again, by other code than wrote it. Nil when it cannot be read.
  public static func read(_ bytes: [UInt8]) -> Reading? {
    ReadBack(bytes).map { read in
      Reading(
        pages: read.pages.count, language: read.language, hasWholeFonts: read.hasWholeFonts,
        hasWholeTree: read.hasWholeTree, passages: read.pages.flatMap(\.self))
    }
  }
}
