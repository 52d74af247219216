/// A finished sheet as it was read again.
public struct ReadSheet: Hashable, Sendable {
  /// How many pages there are.
  public var pages: Int
  /// The language that the document says it is in.
  public var language: String?
  /// Whether every font is embedded and says what its codes mean.
  public var hasWholeFonts: Bool
  /// Whether all marked content is in the structure tree.
  public var hasWholeTree: Bool
  /// What each piece of content says.
  public var passages: [Passage]

  /// What a piece of content says.
  public struct Passage: Hashable, Sendable {
    /// The words, glyph by glyph from left to right.
    public var words: String
    /// The same from right to left; nil where no letters are written so.
    public var wordsFromRight: String?

    /// Words in the order of their glyphs.
    public init(words: String, wordsFromRight: String? = nil) {
      (self.words, self.wordsFromRight) = (words, wordsFromRight)
    }
  }

  /// A sheet that was read.
  public init(pages: Int, language: String?, hasWholeFonts: Bool, hasWholeTree: Bool, passages: [Passage]) {
    (self.pages, self.language, self.passages) = (pages, language, passages)
    (self.hasWholeFonts, self.hasWholeTree) = (hasWholeFonts, hasWholeTree)
  }
}
