internal import Handout

/// Reads a day as caseloads write it.
enum DateCell {
  /// ISO 8601 always; day or month first only when its numbers or the order leave one reading.
  static func read(_ text: String, order: DateOrder?, shown: String) throws(CellFault) -> CalendarDate {
    let day = text.split(whereSeparator: { $0 == "T" || $0 == " " }).first.map(String.init) ?? ""
    let rest = text.dropFirst(day.count)
    guard rest.utf8.allSatisfy({ "T 0123456789:.Z+-".utf8.contains($0) }) else { throw unread }
    let parts = day.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
    let marks = Set(day.utf8.filter { !(48...57).contains($0) })
    guard parts.count == 3, marks.count == 1 else {
      if (4...6).contains(text.utf8.count), Int(text) != nil {
        throw CellFault("\(shown) is a spreadsheet's number for a day; format the column as a date, like 2026-03-04")
      }
      throw unread
    }
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    guard numbers.count == 3 else { throw unread }
    switch parts.map(\.utf8.count) {
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]:
      return try existing(numbers[0], numbers[1], numbers[2], shown)
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
      return try turned(numbers[0], numbers[1], year: numbers[2], order, shown)
    case [1, 1, 2], [1, 2, 2], [2, 1, 2], [2, 2, 2]:
      throw CellFault("\(shown) has a year of two digits; write it like 2026-03-04")
    default: throw unread
    }
  }

  /// A date with its year last.
  private static func turned(
    _ first: Int, _ second: Int, year: Int, _ order: DateOrder?, _ shown: String
  ) throws(CellFault) -> CalendarDate {
    switch order {
    case .dayMonthYear: return try existing(year, second, first, shown, " in the order dmy")
    case .monthDayYear: return try existing(year, first, second, shown, " in the order mdy")
    case nil:
      let monthFirst = CalendarDate(year: year, month: first, day: second)
      let dayFirst = CalendarDate(year: year, month: second, day: first)
      switch (monthFirst, dayFirst) {
      case (let one?, let other?) where one != other:
        throw CellFault("\(shown) is ambiguous; write \(one) or pass --date-order dmy|mdy")
      case (let day?, _), (nil, let day?): return day
      case (nil, nil): return try existing(year, first, second, shown)
      }
    }
  }

  private static func existing(
    _ year: Int, _ month: Int, _ day: Int, _ shown: String, _ order: String = ""
  ) throws(CellFault) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw CellFault("\(shown) is not a day of the calendar\(order); write it like 2026-03-04")
    }
    return date
  }

  /// What is no date may be a cell that slid here, so it is not shown.
  private static var unread: CellFault { CellFault("is not a date (not shown); write it like 2026-03-04") }
}
