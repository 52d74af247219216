/// How closely a page is set: spacing first, then type, never under the legibility floor.
public enum Density: String, Hashable, Sendable, CaseIterable {
  case roomy, normal, snug

  /// What gaps and paddings are multiplied by.
  var spacing: Double {
    switch self {
    case .roomy: 1.35
    case .normal: 1
    case .snug: 0.6
    }
  }

  /// From baseline to baseline, as a multiple of the size of type.
  var leading: Double {
    switch self {
    case .roomy: 1.35
    case .normal: 1.3
    case .snug: 1.2
    }
  }

  /// How much of the way from its least to its greatest height a picture is sure of.
  var pictureShare: Double {
    switch self {
    case .roomy: 0.4
    case .normal: 0.15
    case .snug: 0
    }
  }
}
