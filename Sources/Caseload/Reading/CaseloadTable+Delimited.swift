extension CaseloadTable {
  /// Reads a table of comma, semicolon or tab separated values.
  static func delimited(
    _ text: [UInt8], _ encoding: TextEncoding, named file: String
  ) throws(ReadingFault) -> CaseloadTable {
    let declared = Delimiter.declared(in: text)
    let delimiter = declared?.delimiter ?? Delimiter.detect(in: text)
    var reader = DelimitedText(
      text, delimiter: delimiter.byte, from: declared?.end ?? 0, line: declared == nil ? 1 : 2)
    guard let header = try reader.next() else {
      throw ReadingFault(reason: "it has no header line", remedy: "Begin with a line such as id,goes_by,contexts")
    }
    guard header.cells.count <= ReadingLimits.columns else {
      throw ReadingFault(reason: "its header has over 1000 columns", remedy: "Export the columns you need only")
    }
    let match = try HeaderMatch(header.cells)
    let columns = Set(match.columns.compactMap(\.self))
    try refuseMissing(columns, "its first line has")
    let nameless = header.cells.indices.filter { header.cells[$0].trimmedOfSpace.isEmpty }
    var filled: Set<Int> = []
    var rows = DelimitedRows(text, delimiter, match, file: file)
    while let record = try reader.next() {
      guard rows.count < ReadingLimits.rows else {
        throw ReadingFault(reason: "it has more than 200,000 rows", remedy: "Split it into smaller files")
      }
      for place in nameless where place < record.cells.count && !record.cells[place].isEmpty { filled.insert(place) }
      rows.append(record)
    }
    guard rows.count > 0 else {
      throw ReadingFault(reason: "it has a header line but no rows", remedy: "Add one row for each child")
    }
    return CaseloadTable(
      file: PrintedName.safe(file, atMost: 120), kind: .csv, encoding: encoding, delimiter: delimiter,
      columns: columns, unknownColumns: match.unknown + filled.sorted().map { "column \($0 + 1), without a header" },
      rows: RowList(rows))
  }
}
