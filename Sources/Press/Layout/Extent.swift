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

  /// Whether a page can be measured with it.
  var isUsable: Bool { least >= 0 && most.isFinite }

  /// What stands for a height that no page can be measured with.
  static func unusable(_ section: String) -> Extent {
    Extent(
      least: 0, most: 0,
      overflow: Overflow(
        block: section, by: 0, because: "the layout gives a block a height below nothing or without an end; mend it"))
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
  /// What a refusal calls a block that stands in no named section.
  package static let nameless = "the sheet"

  /// The block's name; never personal words.
  public var block: String
  /// How much over, in points.
  public var by: Double
  /// Why, and what to do.
  public var because: String

  /// The sentence of a refusal.
  public var description: String { "\(block) is \(points) pt over: \(because)" }

  /// Whole points; a layout may ask for more of them than a whole number holds.
  private var points: String { Int(exactly: by.rounded(.up)).map(String.init) ?? "endlessly many" }
}

/// What became of an offer of pages.
enum Fit: Hashable, Sendable {
  case fits([Page])
  case overflows(Overflow)
}
