/// How large the sheet is set; a larger size is a layout of its own, never a scaled page.
///
/// Source of the sizes: APH and ACB large print (18 pt and up), RNIB clear print (14 pt advised).
public enum ReadingSize: String, Hashable, Sendable, CaseIterable {
  case standard, large, xlarge

  /// Body type in points.
  public var body: Double {
    switch self {
    case .standard: 14
    case .large: 18
    case .xlarge: 24
    }
  }

  /// Pages that a sheet promises to stay within: one leaf, two for the largest type.
  public var promisedPages: Int {
    switch self {
    case .standard, .large: 2
    case .xlarge: 4
    }
  }

  /// Pages that a sheet may take when cautions and cues do not fit the promise: large print is complete, never a crop.
  public var mostPages: Int {
    switch self {
    case .standard: 2
    case .large: 4
    case .xlarge: 6
    }
  }
}
