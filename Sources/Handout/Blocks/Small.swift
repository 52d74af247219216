/// A QR code; its address always stands in print beside it.
public struct Code: Hashable, Sendable, BlockConvertible {
  /// What the code says.
  public var address: PersonalText
  /// What it is for, as alternative text.
  public var description: String

  /// A code for an address.
  public init(_ address: PersonalText, description: String) {
    (self.address, self.description) = (address, description)
  }

  /// The block.
  public var block: Block { .code(self) }
}

/// Lines to write on; they take spare room.
public struct WritingLines: Hashable, Sendable, BlockConvertible {
  /// The least and greatest number of lines.
  public var count: ClosedRange<Int>

  /// Lines to write on.
  public init(_ count: ClosedRange<Int>) { self.count = count }

  /// The block.
  public var block: Block { .writingLines(self) }
}

/// A black or framed box of a known size, which needs no font: for layout specs and for room.
public struct Solid: Hashable, Sendable, BlockConvertible {
  /// What layout dumps call it.
  public var name: String
  /// Its width in points; nil for all that is offered.
  public var width: Double?
  /// Its least and greatest height in points.
  public var height: ClosedRange<Double>

  /// A box of one height.
  public init(_ name: String, width: Double? = nil, height: Double) {
    self.init(name, width: width, height: height...height)
  }

  /// A box between two heights.
  public init(_ name: String, width: Double? = nil, height: ClosedRange<Double>) {
    (self.name, self.width, self.height) = (name, width, height)
  }

  /// The block.
  public var block: Block { .solid(self) }
}
