internal import Caseload
internal import Handout

/// What `check` found, as scripts read it. It names nobody: sentences quote codes, ids are safe.
struct CheckReport: Encodable {
  /// One thing to know, and where it stands.
  struct Remark: Encodable {
    let file: String
    var line: Int?
    /// The number among the plans of a JSON file.
    var record: Int?
    var column: String?
    var context: String?
    var id: String?
    let sentence: String
  }

  /// How many sheets would print.
  private(set) var sheets: Int
  /// What keeps a sheet from being printed, or an item from standing on it.
  private(set) var problems: [Remark]
  /// What was decided without being told.
  let notices: [Remark]

  init(_ checked: CheckedCaseload) {
    sheets = checked.sheets.count
    problems = checked.problems.map { Remark($0.place, column: $0.column, id: $0.id, $0.sentence) }
    notices = checked.notices.map { notice in
      notice.place.map { Remark($0, column: notice.column, id: notice.id, notice.sentence) }
        ?? Remark(file: notice.file, column: notice.column?.rawValue, sentence: notice.sentence)
    }
  }

  /// Enters a sheet that cannot be laid out.
  mutating func refuse(_ sheet: PlannedSheet, _ failure: SheetFailure) {
    sheets -= 1
    var remark = Remark(sheet.place, id: sheet.plan.id, failure.description)
    remark.context = sheet.plan.context.rawValue
    problems.append(remark)
  }
}

extension CheckReport.Remark {
  fileprivate init(_ place: RowPlace, column: Column? = nil, id: String?, _ sentence: String) {
    self.init(
      file: place.file, line: place.line, record: place.record, column: column?.rawValue, id: id, sentence: sentence)
  }
}
