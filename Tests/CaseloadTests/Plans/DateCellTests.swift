import Caseload
import Handout
import Testing

@Suite struct DateCellTests {
  static func visit(_ cell: String, order: DateOrder? = nil) throws -> (day: String?, problem: String?) {
    var rules = Sample.rules
    rules.dateOrder = order
    let caseload = try Sample.row("next_visit", cell, rules: rules)
    return (caseload.plans.first?.nextVisit?.description, caseload.problemTexts.first)
  }

  @Test(
    "a date with one reading is read",
    arguments: [
      ("2026-03-04", "2026-03-04"), ("2026/03/04", "2026-03-04"), ("25/04/2026", "2026-04-25"),
      ("04/25/2026", "2026-04-25"), ("05/05/2026", "2026-05-05"), ("25.04.2026", "2026-04-25"),
      ("2024-02-29", "2024-02-29"),
      ("2026-03-04 00:00:00", "2026-03-04"), ("2026-03-04T10:30:00Z", "2026-03-04"),
    ])
  func reads(_ cell: String, _ expected: String) throws {
    let read = try Self.visit(cell)
    #expect(read.day == expected && read.problem == nil)
  }

  @Test("an ambiguous date is refused with both ways out")
  func ambiguous() throws {
    #expect(
      try Self.visit("03/04/2026").problem
        == "caseload.csv:2: next_visit: \"03/04/2026\" is ambiguous; write 2026-03-04 or pass --date-order dmy|mdy [id k-07]"
    )
  }

  @Test("the date order decides, and a date that contradicts it is refused")
  func ordered() throws {
    #expect(try Self.visit("03/04/2026", order: .dayMonthYear).day == "2026-04-03")
    #expect(try Self.visit("03/04/2026", order: .monthDayYear).day == "2026-03-04")
    #expect(try Self.visit("2026-03-04", order: .dayMonthYear).day == "2026-03-04")
    #expect(try Self.visit("04/25/2026", order: .dayMonthYear).problem?.contains("in the order dmy") == true)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      ("25/04/26", "has a year of two digits"), ("4 May 2026", "is not a date"),
      ("2026-13-01", "not a day of the calendar"),
      ("2026-02-30", "not a day of the calendar"), ("45/45/2026", "not a day of the calendar"),
      ("46085", "a spreadsheet's number"),
      ("soon", "is not a date"), ("2026-03", "is not a date"), ("2026-03/04", "is not a date"),
      ("٢٠٢٦-٠٣-٠٤", "is not a date"),
      ("1-2-3-4", "is not a date"), ("--", "is not a date"),
    ])
  func refuses(_ cell: String, _ expected: String) throws {
    let read = try Self.visit(cell)
    #expect(read.day == nil)
    #expect(try #require(read.problem).contains(expected))
  }

  @Test("a plan may end before the next visit")
  func endsEarlier() throws {
    let text = "id,goes_by,contexts,next_visit,use_until\n7,Mia,hold-only,2026-05-09,2026-04-01\n"
    #expect(try Sample.read(text).plans.first?.useUntil?.description == "2026-04-01")
  }
}
