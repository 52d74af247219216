/// How high a block is at a width: any height from the least to the most serves it. Points.
struct Extent: Hashable, Sendable {
  /// What it needs.
  var least: Double
  /// What it can use.
  var most: Double
  /// Why it does not fit at this width, if it does not.
  var overflow: Overflow?

  init(_ height: Double) { self.init(least: height, most: height) }

  init(least: Double, most: Double, overflow: Overflow? = nil) {
    (self.least, self.most, self.overflow) = (least, max(least, most), overflow)
  }

  /// Both, one over the other.
  static func + (one: Extent, other: Extent) -> Extent {
    Extent(least: one.least + other.least, most: one.most + other.most, overflow: one.overflow ?? other.overflow)
  }

  /// Both, side by side.
  func beside(_ other: Extent) -> Extent {
    Extent(least: max(least, other.least), most: max(most, other.most), overflow: overflow ?? other.overflow)
  }

  /// With fixed room added.
  func padded(by height: Double) -> Extent {
    Extent(least: least + height, most: most + height, overflow: overflow)
  }
}

/// What does not fit: a value with a sentence, never a silent cut.
public struct Overflow: Hashable, Sendable, CustomStringConvertible {
  /// The block's name; never personal words.
  public var block: String
  /// How much over, in points.
  public var by: Double
  /// Why, and what to do.
  public var because: String

  /// The sentence of a refusal.
  public var description: String { "\(block) is \(Int(by.rounded(.up))) pt over: \(because)" }
}

/// What became of an offer of pages.
enum Fit: Hashable, Sendable {
  case fits([Page])
  case overflows(Overflow)
}
