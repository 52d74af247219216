/// The rows of a caseload in file order.
///
/// Those of a table are kept as they stand in the file and read anew whenever they are asked for, so that a large
/// caseload takes little more room than its file.
public struct RowList: RandomAccessCollection, Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  private enum Source: Hashable {
    case table(DelimitedRows)
    case read([CaseloadRow])
  }

  private let source: Source

  /// The records of a table.
  init(_ rows: DelimitedRows) { source = .table(rows) }
  /// Rows that were read.
  init(_ rows: [CaseloadRow]) { source = .read(rows) }

  /// The first row's place.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int {
    switch source {
    case .table(let rows): rows.count
    case .read(let rows): rows.count
    }
  }
  /// The row at a place.
  public subscript(position: Int) -> CaseloadRow {
    switch source {
    case .table(let rows): rows[position]
    case .read(let rows): rows[position]
    }
  }

  /// Never the cells.
  public var description: String { "\(count) rows (private)" }
  /// Never the cells, not even in a dump.
  public var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}

/// The records of a delimited file that are not blank, by where they begin.
struct DelimitedRows: Hashable {
  /// Where a record begins: 32 bits each, for a file of 64 MB at most.
  private struct Start: Hashable {
    let offset: UInt32
    let line: UInt32
  }

  private let bytes: [UInt8]
  private let delimiter: Delimiter
  private let match: HeaderMatch
  private let file: RowPlace
  private var starts: [Start] = []

  init(_ bytes: [UInt8], _ delimiter: Delimiter, _ match: HeaderMatch, file: String) {
    (self.bytes, self.delimiter, self.match) = (bytes, delimiter, match)
    self.file = RowPlace(file: file, line: 1)
  }

  var count: Int { starts.count }

  /// Adds a record of the file.
  mutating func append(_ record: DelimitedRecord) {
    starts.append(
      Start(offset: UInt32(truncatingIfNeeded: record.offset), line: UInt32(truncatingIfNeeded: record.line)))
  }

  subscript(position: Int) -> CaseloadRow {
    let (offset, line) = (Int(starts[position].offset), Int(starts[position].line))
    var reader = DelimitedText(bytes, delimiter: delimiter.byte, from: offset, line: line)
    // It was read before without a fault.
    let record = (try? reader.next()) ?? DelimitedRecord(offset: offset, line: line, cells: [])
    return row(of: record)
  }

  private func row(of record: DelimitedRecord) -> CaseloadRow {
    var cells: [Column: CaseloadRow.Cell] = [:]
    cells.reserveCapacity(match.columns.count)
    for (column, cell) in zip(match.columns, record.cells) where !cell.isEmpty {
      if let column { cells[column] = .text(cell) }
    }
    return CaseloadRow(place: file.onLine(record.line), cells: cells, fault: fault(of: record))
  }

  /// Cells beyond the header, or text after a closing quote: the cells may stand in wrong columns.
  private func fault(of record: DelimitedRecord) -> RowFault? {
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
