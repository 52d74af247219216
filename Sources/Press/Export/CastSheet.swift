package import Canvas

/// A sheet's pages, with their content where it was cast already: a print run takes it as it is.
public struct CastSheet: Sendable {
  /// The pages.
  public let pages: [Page]
  /// The content of each page; nil where a document of its own letters has to be drawn.
  let contents: [CastPage]?

  /// Pages that are drawn where they are wanted.
  public init(_ pages: [Page]) { (self.pages, contents) = (pages, nil) }

  package init(_ pages: [Page], contents: [CastPage]) { (self.pages, self.contents) = (pages, contents) }
}
