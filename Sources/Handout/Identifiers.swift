/// A name in lower case letters, digits, `-` and `.`, by which files refer to a thing.
public protocol Identifier: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
where RawValue == String {
  /// Takes the name as it is; readers of files check it first with `isWellFormed`.
  init(rawValue: String)
}

extension Identifier {
  /// The name itself.
  public var description: String { rawValue }
  /// A name written in code.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  /// Names sort by their scalars, never by locale.
  public static func < (one: Self, other: Self) -> Bool {
    one.rawValue.unicodeScalars.lexicographicallyPrecedes(other.rawValue.unicodeScalars)
  }

  /// Whether a name read from a file may be used: 1 to 64 of `a-z`, `0-9`, `-`, `.`, starting with a letter.
  public static func isWellFormed(_ name: String) -> Bool {
    guard let first = name.utf8.first, (97...122).contains(first), name.utf8.count <= 64 else { return false }
    return name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
  }
}

/// A daily routine: `bath-time`, `car-wait`, ...
public struct ContextID: Identifier {
  /// The name as files write it.
  public let rawValue: String
  /// Takes the name as it is.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A layout plugin: `sequence`, `trail`, `cards`, ...
public struct LayoutID: Identifier {
  /// The name as files write it.
  public let rawValue: String
  /// Takes the name as it is.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A massage technique of the catalogue: `foot.thumb`, `back.down`, ...
public struct StrokeID: Identifier {
  /// The name as files write it.
  public let rawValue: String
  /// Takes the name as it is.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A picture, as `owner/name`: `strokes/foot.thumb`, `bath-time/scene`.
public struct PictureID: Identifier {
  /// The name as files write it.
  public let rawValue: String
  /// Takes the name as it is.
  public init(rawValue: String) { self.rawValue = rawValue }
}
