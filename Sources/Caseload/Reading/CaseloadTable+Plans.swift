extension CaseloadTable {
  /// Reads a JSON list of plans.
  static func plans(_ text: [UInt8], _ encoding: TextEncoding, named file: String) throws(ReadingFault) -> CaseloadTable
  {
    var reader = JSONText(text)
    let items = try reader.items()
    guard !items.isEmpty else {
      throw ReadingFault(reason: "its list has no plans", remedy: "Add one plan for each child")
    }
    var gathered = Gathered()
    let rows = items.enumerated().map { number, item in
      gathered.row(of: item.value, RowPlace(file: file, line: item.line, record: number + 1))
    }
    try refuseMissing(gathered.columns, "its plans have")
    return CaseloadTable(
      file: PrintedName.safe(file, atMost: 120), kind: .json, encoding: encoding, delimiter: nil,
      columns: gathered.columns, unknownColumns: gathered.unknown, rows: RowList(rows))
  }
}

/// What is gathered over all plans of a file.
private struct Gathered {
  var columns: Set<Column> = []
  var unknown: [String] = []
  private var last: (keys: [String], match: HeaderMatch)?

  /// Matches the keys of a plan; most plans of a file have those of the one before.
  private mutating func match(_ keys: [String]) throws(ReadingFault) -> HeaderMatch {
    if let last, last.keys == keys { return last.match }
    columns.formUnion(keys.compactMap { Column.named($0)?.column })
    let match = try HeaderMatch(keys)
    for name in match.unknown where unknown.count < 100 && !unknown.contains(name) { unknown.append(name) }
    last = (keys, match)
    return match
  }

  mutating func row(of value: JSONValue, _ place: RowPlace) -> CaseloadRow {
    guard case .object(let members) = value else {
      return CaseloadRow(place: place, cells: [:], fault: RowFault(sentence: "is not an object with keys such as id"))
    }
    let match: HeaderMatch
    do {
      match = try self.match(members.map(\.key))
    } catch {
      return CaseloadRow(place: place, cells: [:], fault: RowFault(sentence: error.reason))
    }
    var cells: [Column: CaseloadRow.Cell] = [:]
    var fault: RowFault?
    for (column, member) in zip(match.columns, members) {
      guard let column else { continue }
      do {
        cells[column] = try cell(of: member.value, in: column)
      } catch {
        fault = fault ?? error
      }
    }
    return CaseloadRow(place: place, cells: cells, fault: fault)
  }

  /// The cell of a value; nil for null. A list is one only where the column holds a list.
  private func cell(of value: JSONValue, in column: Column) throws(RowFault) -> CaseloadRow.Cell? {
    switch value {
    case .null: return nil
    case .text(let text), .number(let text): return text.isEmpty ? nil : .text(text)
    case .flag(let flag): return .text(flag ? "yes" : "no")
    case .object: throw fault(column, "is an object; write a text")
    case .list(let values):
      guard column.isList else { throw fault(column, "is a list; write one text") }
      var items: [String] = []
      for value in values {
        switch value {
        case .text(let text), .number(let text): items.append(text)
        case .null: continue
        case .flag, .list, .object: throw fault(column, "has an item that is no text")
        }
      }
      return items.isEmpty ? nil : .list(items)
    }
  }

  private func fault(_ column: Column, _ sentence: String) -> RowFault {
    RowFault(column: column, sentence: sentence, keepsID: true)
  }
}

extension Column {
  /// Whether a cell holds several items, between `;` or `|`.
  var isList: Bool {
    switch self {
    case .contexts, .strokes, .yesCues, .stopCues, .cautions, .allergies: true
    case .id, .goesBy, .caregiver, .language, .paper, .reading, .dose, .goal, .oil, .ageInMonths, .therapist,
      .phone, .nextVisit, .useUntil, .videoURL, .notes, .copies:
      false
    }
  }
}
