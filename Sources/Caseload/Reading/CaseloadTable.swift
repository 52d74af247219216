/// A caseload file as a table: whose cells are whose, where each row stands, and what was not read.
public struct CaseloadTable: Hashable, Sendable {
  /// The file's name, safe to print.
  public let file: String
  /// What kind of file it was.
  public let kind: FileKind
  /// How its bytes stood for text.
  public let encoding: TextEncoding
  /// What stood between its cells; nil for JSON.
  public let delimiter: Delimiter?
  /// The columns that were read.
  public let columns: Set<Column>
  /// The headers whose data was dropped, each once, safe to print.
  public let unknownColumns: [String]
  /// The rows in file order, blank ones left out.
  public let rows: RowList

  /// Reads the bytes of a file; the name tells where problems are and may decide between CSV and JSON.
  public static func read(_ bytes: [UInt8], named file: String) throws(CaseloadError) -> CaseloadTable {
    do throws(ReadingFault) {
      guard bytes.count <= ReadingLimits.fileBytes else {
        throw ReadingFault(reason: "it is larger than 64 MB", remedy: "Export the children and columns you need only")
      }
      try FileKind.refuseForeign(bytes)
      let (text, encoding) = try TextEncoding.decode(bytes)
      try refuseEmptyOrBinary(text)
      switch FileKind.of(text, named: file) {
      case .csv: return try delimited(text, encoding, named: file)
      case .json: return try plans(text, encoding, named: file)
      }
    } catch {
      throw error.error(in: file)
    }
  }

  private static func refuseEmptyOrBinary(_ text: [UInt8]) throws(ReadingFault) {
    guard text.contains(where: { !$0.isASCIISpace }) else {
      throw ReadingFault(
        reason: "the file is empty", remedy: "Export it again with a header line and one row for each child")
    }
    if let place = text.firstIndex(of: 0) {
      throw ReadingFault(
        reason: "line \(1 + text[..<place].count { $0 == 10 }) has a zero byte, so it is no text file or a damaged one",
        remedy: ReadingFault.saveAgain)
    }
  }

  /// Refuses a table without its three columns; it never names the headers there are, which may be a child's data.
  static func refuseMissing(_ columns: Set<Column>, _ whatLacks: String) throws(ReadingFault) {
    let missing = Column.required.filter { !columns.contains($0) }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    throw ReadingFault(
      reason: "\(whatLacks) no \(missing.joined(separator: ", no "))",
      remedy: "Name the columns id, goes_by and contexts; id is a number or code, never a name")
  }
}
