import Testing

@testable import Handout

@Suite struct CalendarDateTests {
  @Test(
    "a day that exists is a date, written as ISO 8601",
    arguments: [
      (2026, 5, 9, "2026-05-09"), (2024, 2, 29, "2024-02-29"), (2000, 2, 29, "2000-02-29"), (1900, 1, 1, "1900-01-01"),
      (2199, 12, 31, "2199-12-31"),
    ])
  func exists(_ year: Int, _ month: Int, _ day: Int, _ written: String) {
    #expect(CalendarDate(year: year, month: month, day: day)?.description == written)
  }

  @Test(
    "a day that does not exist is none",
    arguments: [
      (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
      (2026, 1, 32), (1899, 12, 31), (2200, 1, 1), (2026, -1, 5), (26, 5, 9),
    ])
  func doesNotExist(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("every month has its last day and no more")
  func lastDays() {
    for (index, last) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
      #expect(CalendarDate(year: 2026, month: index + 1, day: last) != nil)
      #expect(CalendarDate(year: 2026, month: index + 1, day: last + 1) == nil)
    }
  }

  @Test("days sort by year, then month, then day")
  func order() throws {
    let days = try [(2025, 12, 31), (2026, 1, 31), (2026, 2, 1), (2026, 2, 2)].map {
      try #require(CalendarDate(year: $0.0, month: $0.1, day: $0.2))
    }
    #expect(days.reversed().sorted() == days)
    for (one, other) in zip(days, days.dropFirst()) { #expect(one < other && !(other < one)) }
  }
}
