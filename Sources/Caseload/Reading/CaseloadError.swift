/// Why a whole caseload file cannot be read; one bad row is a `RowProblem` instead.
public struct CaseloadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name, safe to print.
  public let file: String
  /// What is wrong, as half a sentence; never a cell's text.
  public let reason: String
  /// What to do about it, as half a sentence.
  public let remedy: String

  /// A reason and its remedy; neither ends in a full stop.
  public init(file: String, reason: String, remedy: String) {
    (self.file, self.reason, self.remedy) = (PrintedName.safe(file, atMost: 120), reason, remedy)
  }

  /// `Could not read caseload.csv: the file is empty. Export it again.`
  public var description: String { "Could not read \(file): \(reason). \(remedy)." }
}

/// What is wrong with bytes or text, before the file's name is known.
struct ReadingFault: Error, Hashable {
  var reason: String
  var remedy: String

  func error(in file: String) -> CaseloadError { CaseloadError(file: file, reason: reason, remedy: remedy) }

  static let saveAgain = "In the spreadsheet choose Save As, type \"CSV UTF-8\", and give that file"
}
