/// A language of a sheet, named by its BCP 47 tag: `en`, `es`, `zh-Hans`.
public struct Language: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The BCP 47 tag.
  public let tag: String

  /// A language by its tag.
  public init(_ tag: String) { self.tag = tag }
  /// A language written in code.
  public init(stringLiteral value: String) { tag = value }

  /// The tag.
  public var description: String { tag }
  /// Languages sort by tag.
  public static func < (one: Self, other: Self) -> Bool { one.tag < other.tag }

  /// English, the language of the masters.
  public static let english: Language = "en"

  /// The way its lines run.
  public var direction: Direction {
    let name = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    return Self.fromRight.contains { name.elementsEqual($0.utf8) } ? .rightToLeft : .leftToRight
  }

  private static let fromRight = ["ar", "fa", "he", "ur"]
}

/// The way lines and pages run; layouts speak of leading and trailing edges only.
public enum Direction: String, Hashable, Sendable {
  case leftToRight, rightToLeft
}

extension String {
  /// Words of a family set apart in a line of another direction (Unicode UAX 9, isolates), so that a number or a name in
  /// other letters neither turns round nor turns its neighbours.
  public func isolated(in direction: Direction) -> String {
    switch direction {
    case .leftToRight: self
    case .rightToLeft: "\u{2068}\(self)\u{2069}"
    }
  }

  /// A number between left-to-right marks: isolates did not keep its groups in order here.
  public func isolatedNumber(in direction: Direction) -> String {
    switch direction {
    case .leftToRight: self
    case .rightToLeft: "\u{200E}\(self)\u{200E}"
    }
  }
}
