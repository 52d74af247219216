/// A paper of the office printer. Lengths are points (1/72 inch).
public enum Paper: String, Hashable, Sendable, CaseIterable {
  case letter, a4

  /// Width in points, portrait.
  public var width: Double {
    switch self {
    case .letter: 612
    case .a4: 595.276
    }
  }

  /// Height in points, portrait.
  public var height: Double {
    switch self {
    case .letter: 792
    case .a4: 841.89
    }
  }
}
