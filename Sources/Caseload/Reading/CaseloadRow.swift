/// One row of a caseload as it stands in its file: cells by column, nothing checked yet.
///
/// Its cells are a family's words, so every description of it is redacted.
public struct CaseloadRow: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// Where it stands.
  public let place: RowPlace
  /// Its cells that are not empty.
  public let cells: [Column: Cell]
  /// What is wrong with the row as such, found while it was read; then its cells may have slid.
  let fault: RowFault?

  /// One cell.
  public enum Cell: Hashable, Sendable {
    case text(String)
    /// A list of a JSON file.
    case list([String])
  }

  /// Never the cells.
  public var description: String { "\(place): (private)" }
  /// Never the cells, not even in a dump.
  public var customMirror: Mirror { Mirror(self, children: ["place": place]) }
}

/// What is wrong with a row as such.
struct RowFault: Error, Hashable {
  var column: Column?
  var sentence: String
  /// Whether the id is still to be trusted.
  var keepsID = false
}

/// Where a row stands: `caseload.csv:12`, or `caseload.json[3] (line 40)`.
public struct RowPlace: Hashable, Sendable, CustomStringConvertible {
  /// The file's name, safe to print.
  public let file: String
  /// The line that it begins on, from 1.
  public let line: Int
  /// Its number among the plans of a JSON file, from 1.
  public let record: Int?

  /// A place in a file.
  public init(file: String, line: Int, record: Int? = nil) {
    (self.file, self.line, self.record) = (PrintedName.safe(file, atMost: 120), line, record)
  }

  private init(safe file: String, line: Int) { (self.file, self.line, record) = (file, line, nil) }

  /// The same file, on another line.
  func onLine(_ line: Int) -> RowPlace { RowPlace(safe: file, line: line) }

  /// As messages print it.
  public var description: String {
    if let record { "\(file)[\(record)] (line \(line))" } else { "\(file):\(line)" }
  }

  /// As another row's message refers to it.
  var within: String {
    if let record { "plan \(record)" } else { "line \(line)" }
  }
}
