/// What is wrong in one row; its family gets no sheet, or not the one that `column` speaks of.
///
/// It holds no personal text by construction: sentences quote codes only, and the id in its safe form.
public struct RowProblem: Hashable, Sendable, CustomStringConvertible {
  /// Where the row stands.
  public let place: RowPlace
  /// The column; nil when it is the row as such.
  public let column: Column?
  /// What is wrong and what to write instead.
  public let sentence: String
  /// The row's id made safe; nil when it is missing or holds a name.
  public let id: String?

  /// `caseload.csv:12: language: "xx" is not available for bath-time (have en, es) [id k-07]`
  public var description: String { message(place.description, column, sentence, id) }
}

/// What the reader decided without being told, and a person should know.
public struct Notice: Hashable, Sendable, CustomStringConvertible {
  /// The file's name, safe to print.
  public let file: String
  /// Where the row stands; nil when it is about the file.
  public let place: RowPlace?
  /// The column; nil when it is about none.
  public let column: Column?
  /// What was decided.
  public let sentence: String
  /// The row's id made safe.
  public let id: String?

  /// `caseload.csv:12: oil: ...` or `caseload.csv: ...`
  public var description: String { message(place?.description ?? file, column, sentence, id) }
}

private func message(_ place: String, _ column: Column?, _ sentence: String, _ id: String?) -> String {
  let named = column.map { "\(place): \($0.rawValue): \(sentence)" } ?? "\(place): \(sentence)"
  return id.map { "\(named) [id \($0)]" } ?? named
}
