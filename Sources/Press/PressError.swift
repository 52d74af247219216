/// Why a sheet was not printed. Never holds words of the family.
public enum PressError: Error, Hashable, CustomStringConvertible {
  /// The sheet does not fit its promised pages.
  case overflow(Overflow)
  /// Words, a picture or the document could not be drawn.
  case drawing(String)
  /// A font is not installed.
  case notInstalled(String)

  /// What went wrong and what to do.
  public var description: String {
    switch self {
    case .overflow(let overflow): "the sheet does not fit: \(overflow)."
    case .drawing(let sentence), .notInstalled(let sentence): sentence
    }
  }
}
