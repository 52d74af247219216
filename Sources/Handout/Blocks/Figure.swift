/// A picture; it does not exist without its alternative text.
public struct Figure: Hashable, Sendable, BlockConvertible {
  /// The picture with its description.
  public var picture: Picture
  /// The least and the greatest height in points; the layout chooses between.
  public var height: ClosedRange<Double>
  /// Whether the caption is printed under it.
  public var showsCaption: Bool

  /// A picture between two heights.
  public init(_ picture: Picture, height: ClosedRange<Double>, showsCaption: Bool = false) {
    (self.picture, self.height, self.showsCaption) = (picture, height, showsCaption)
  }

  /// The block.
  public var block: Block { .figure(self) }
}
