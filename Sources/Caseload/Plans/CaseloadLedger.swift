internal import Handout

/// What is known across rows: which sheets are planned already, and what to say once for the file.
struct CaseloadLedger {
  private let table: CaseloadTable
  private var checked = CheckedCaseload()
  private var rawIDs: [String: (raw: String, place: RowPlace)] = [:]
  private var sheets: [SheetKey: RowPlace] = [:]
  private var withoutLanguage = 0
  private var withoutAge = 0

  init(_ table: CaseloadTable) { self.table = table }

  /// Two sheets are one when child, routine and language are.
  private struct SheetKey: Hashable {
    var id: String
    var context: ContextID
    var language: Language
  }

  /// Checks a row to its end and enters its sheets and messages.
  mutating func take(_ check: inout RowCheck) {
    if check.row.fault == nil { enterSheets(of: &check) }
    checked.problems += check.problems
    checked.notices += check.notices
  }

  private mutating func enterSheets(of check: inout RowCheck) {
    let contexts = check.contexts()
    let language = check.code(.language)
    let draft = check.draft()
    refuseSharedID(&check)
    var planned: [(plan: CarePlan, facts: ContextFacts)] = []
    for facts in contexts {
      let isAllowed = check.allows(facts, draft)
      guard let spoken = check.language(language, for: facts), isAllowed else { continue }
      var plan = draft
      (plan.context, plan.language) = (facts.id, spoken)
      if facts.oil == .never { plan.oil = nil }
      let key = SheetKey(id: plan.id, context: facts.id, language: spoken)
      if let earlier = sheets[key] {
        check.report(.contexts, "\(facts.id) for this id is already on \(earlier.within)")
      } else {
        planned.append((plan, facts))
      }
    }
    guard !check.isRefused, !planned.isEmpty else { return }
    if draft.oil != nil { check.noteDryContexts(planned.map(\.facts)) }
    if language == nil { withoutLanguage += 1 }
    if draft.ageInMonths == nil, planned.contains(where: { $0.facts.fromMonths > 0 }) { withoutAge += 1 }
    for (plan, _) in planned {
      sheets[SheetKey(id: plan.id, context: plan.context, language: plan.language)] = check.row.place
      enter(PlannedSheet(plan: plan, place: check.row.place))
    }
  }

  /// Two ids that look alike in a file name would mix up two children.
  private mutating func refuseSharedID(_ check: inout RowCheck) {
    guard let id = check.id else { return }
    if let first = rawIDs[id.safe] {
      guard first.raw != id.raw else { return }
      check.refuse(
        .id, "looks like the id on \(first.place.within) in a file name; make the two differ in letters or digits")
    } else {
      rawIDs[id.safe] = (id.raw, check.row.place)
    }
  }

  private mutating func enter(_ sheet: PlannedSheet) {
    if let last = checked.families.indices.last, checked.families[last].id == sheet.plan.id {
      checked.families[last].sheets.append(sheet)
    } else {
      checked.families.append(Family(id: sheet.plan.id, sheets: [sheet]))
    }
  }

  /// The caseload with what is said once for the file.
  func closed(default language: Language) -> CheckedCaseload {
    var closed = checked
    var notices: [Notice] = []
    func say(_ column: Column?, _ sentence: String) {
      notices.append(Notice(file: table.file, place: nil, column: column, sentence: sentence, id: nil))
    }
    if table.encoding == .windows1252 {
      say(nil, "was read as Windows-1252; check the accents of one sheet, or save as CSV UTF-8")
    }
    for name in table.unknownColumns { say(nil, "column \"\(name)\" is not known; its data was dropped") }
    if withoutLanguage > 0 { say(.language, "\(rows(withoutLanguage)) no language: \(language) was used") }
    if withoutAge > 0 { say(.ageInMonths, "\(rows(withoutAge)) no age_months: age gates were not checked") }
    closed.notices = notices + checked.notices
    return closed
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row has" : "\(count) rows have" }
}
