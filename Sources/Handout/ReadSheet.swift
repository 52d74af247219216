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
  /// The words of each piece of content, glyph by glyph from left to right.
  public var passages: [[String]]

  /// A sheet that was read.
  public init(pages: Int, language: String?, hasWholeFonts: Bool, hasWholeTree: Bool, passages: [[String]]) {
    (self.pages, self.language, self.passages) = (pages, language, passages)
    (self.hasWholeFonts, self.hasWholeTree) = (hasWholeFonts, hasWholeTree)
  }
}
