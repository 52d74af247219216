internal import Handout

/// What is known across rows: which sheets are planned already, and what to say once for the file.
struct CaseloadLedger {
  private let table: CaseloadTable
  private let book: RuleBook
  private var slots: [SheetSlot] = []
  private var problems: [RowProblem] = []
  private var notices: [Notice] = []
  /// By its form in file names: an id as it is written, and the row that had it first.
  private var ids: [String: (raw: String, row: UInt32)] = [:]
  private var sheets: [SheetKey: UInt32] = [:]
  private var withoutLanguage = 0
  private var withoutAge = 0

  init(_ table: CaseloadTable, _ book: RuleBook) { (self.table, self.book) = (table, book) }

  /// Two sheets are one when child, routine and language are. A child is the row that had its id first.
  private struct SheetKey: Hashable {
    let child: UInt32
    let context: UInt32
    let language: Language
  }

  /// Checks a row to its end, enters its messages, and its sheets, of which it tells.
  mutating func take(_ row: Int, each: (PlannedSheet) -> Void) {
    var check = RowCheck(table.rows[row], book)
    if check.row.fault == nil { enterSheets(of: &check, UInt32(truncatingIfNeeded: row), each) }
    problems += check.problems
    notices += check.notices
  }

  private mutating func enterSheets(of check: inout RowCheck, _ row: UInt32, _ each: (PlannedSheet) -> Void) {
    let contexts = check.contexts()
    let language = check.code(.language)
    let draft = check.draft()
    let child = child(of: &check, row)
    var planned: [(plan: CarePlan, facts: ContextFacts, key: SheetKey)] = []
    for facts in contexts {
      let isAllowed = check.allows(facts, draft)
      guard let spoken = check.language(language, for: facts), isAllowed else { continue }
      let place = book.contexts.firstIndex { $0.id == facts.id } ?? 0
      let key = SheetKey(child: child, context: UInt32(truncatingIfNeeded: place), language: spoken)
      if let earlier = sheets[key] {
        check.report(.contexts, "\(facts.id) for this id is already on \(table.rows[Int(earlier)].place.within)")
      } else {
        planned.append((draft.of(facts, spoken), facts, key))
      }
    }
    guard !check.isRefused, !planned.isEmpty else { return }
    if draft.oil != nil { check.noteDryContexts(planned.map(\.facts)) }
    if language == nil { withoutLanguage += 1 }
    if draft.ageInMonths == nil, planned.contains(where: { $0.facts.fromMonths > 0 }) { withoutAge += 1 }
    for (plan, _, key) in planned {
      sheets[key] = row
      slots.append(SheetSlot(row: row, context: key.context))
      each(PlannedSheet(plan: plan, place: check.row.place))
    }
  }

  /// The row that had this row's id first. Two ids that look alike in a file name would mix up two children.
  private mutating func child(of check: inout RowCheck, _ row: UInt32) -> UInt32 {
    guard let id = check.id else { return row }
    guard let first = ids[id.safe] else {
      ids[id.safe] = (id.raw, row)
      return row
    }
    if first.raw != id.raw {
      let place = table.rows[Int(first.row)].place
      check.refuse(.id, "looks like the id on \(place.within) in a file name; make the two differ in letters or digits")
    }
    return first.row
  }

  /// The caseload with what is said once for the file.
  func closed() -> CheckedCaseload {
    var about: [Notice] = []
    func say(_ column: Column?, _ sentence: String) {
      about.append(Notice(file: table.file, place: nil, column: column, sentence: sentence, id: nil))
    }
    if table.encoding == .windows1252 {
      say(nil, "was read as Windows-1252; check the accents of one sheet, or save as CSV UTF-8")
    }
    for name in table.unknownColumns { say(nil, "column \"\(name)\" is not known; its data was dropped") }
    if withoutLanguage > 0 { say(.language, "\(rows(withoutLanguage)) no language: \(book.rules.language) was used") }
    if withoutAge > 0 { say(.ageInMonths, "\(rows(withoutAge)) no age_months: age gates were not checked") }
    return CheckedCaseload(
      sheets: SheetList(slots, of: table.rows, book), problems: problems, notices: about + notices)
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row has" : "\(count) rows have" }
}
