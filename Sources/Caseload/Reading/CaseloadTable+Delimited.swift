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
    var rows: [CaseloadRow] = []
    while let record = try reader.next() {
      guard rows.count < ReadingLimits.rows else {
        throw ReadingFault(reason: "it has more than 200,000 rows", remedy: "Split it into smaller files")
      }
      for place in nameless where place < record.cells.count && !record.cells[place].isEmpty { filled.insert(place) }
      rows.append(row(of: record, match, RowPlace(file: file, line: record.line)))
    }
    guard !rows.isEmpty else {
      throw ReadingFault(reason: "it has a header line but no rows", remedy: "Add one row for each child")
    }
    return CaseloadTable(
      file: PrintedName.safe(file, atMost: 120), kind: .csv, encoding: encoding, delimiter: delimiter,
      columns: columns, unknownColumns: match.unknown + filled.sorted().map { "column \($0 + 1), without a header" },
      rows: rows)
  }

  private static func row(of record: DelimitedRecord, _ match: HeaderMatch, _ place: RowPlace) -> CaseloadRow {
    var cells: [Column: CaseloadRow.Cell] = [:]
    cells.reserveCapacity(match.columns.count)
    for (column, cell) in zip(match.columns, record.cells) where !cell.isEmpty {
      if let column { cells[column] = .text(cell) }
    }
    return CaseloadRow(place: place, cells: cells, fault: fault(of: record, match))
  }

  /// Cells beyond the header, or text after a closing quote: the cells may stand in wrong columns.
  private static func fault(of record: DelimitedRecord, _ match: HeaderMatch) -> RowFault? {
    let keepsID = match.columns.first == .id
    if record.hasStrayQuote {
      return RowFault(sentence: "text follows a closing quote; write a quote inside a cell twice", keepsID: keepsID)
    }
    let extra = record.cells.dropFirst(match.columns.count).count { !$0.trimmedOfSpace.isEmpty }
    guard extra > 0 else { return nil }
    return RowFault(
      sentence: "has \(extra) more filled \(extra == 1 ? "cell" : "cells") than the header has columns; "
        + "put cells with a comma in quotes",
      keepsID: keepsID)
  }
}
