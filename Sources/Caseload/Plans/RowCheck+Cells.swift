internal import Handout

extension RowCheck {
  /// The words of a free column; nil when empty or refused.
  mutating func personal(_ column: Column) -> PersonalText? {
    guard let raw = row.text(column), let text = cleaned(raw, column) else { return nil }
    return PersonalText(text)
  }

  /// The items of a free list column.
  mutating func personalList(_ column: Column) -> [PersonalText] {
    let items = items(column)
    guard items.count <= column.mostItems else {
      refuse(column, "has \(items.count) items; keep \(column.mostItems)")
      return []
    }
    return items.compactMap { cleaned($0, column) }.map(PersonalText.init)
  }

  /// The parts of a list cell that are not blank: between `;`, `|` or newlines, or as JSON lists them.
  func items(_ column: Column) -> [String] {
    let parts: [String] =
      switch row.cells[column] {
      case .list(let items): items
      case .text(let text): text.split { $0 == ";" || $0 == "|" || $0.isNewline }.map(String.init)
      case nil: []
      }
    return parts.filter { !$0.trimmedOfSpace.isEmpty }
  }

  /// A short cell that is read as a code, a number or a day; nil when empty or refused.
  mutating func code(_ column: Column) -> String? {
    guard let raw = row.text(column) else { return nil }
    return cleaned(raw, column)
  }

  /// The clean text; nil when empty or refused.
  mutating func cleaned(_ raw: String, _ column: Column) -> String? {
    do {
      let text = try CellText.clean(raw, keepsLines: column == .notes)
      try CellText.refuseLong(text, atMost: column.mostLetters)
      return text.isEmpty ? nil : text
    } catch {
      refuse(column, error.sentence)
      return nil
    }
  }

  /// A whole number of a range, without anything beside its digits.
  mutating func number(_ column: Column, in range: ClosedRange<Int>, like example: String) -> Int? {
    guard let text = code(column) else { return nil }
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits), range.contains(number) else {
      refuse(column, "must be a whole number from \(range.lowerBound) to \(range.upperBound), like \(example)")
      return nil
    }
    return number
  }

  /// A day of the calendar.
  mutating func day(_ column: Column) -> CalendarDate? {
    guard let text = code(column) else { return nil }
    do {
      return try DateCell.read(text, order: rules.rules.dateOrder, shown: quoted(text))
    } catch {
      refuse(column, error.sentence)
      return nil
    }
  }

  /// The phone number as the clinic writes it.
  mutating func phone() -> PersonalText? {
    guard let text = personal(.phone) else { return nil }
    guard !text.words.isShortenedNumber else {
      refuse(.phone, "is a number that the spreadsheet shortened; format the column as text and export again")
      return nil
    }
    return text
  }

  /// The address of the therapist's video.
  mutating func video() -> PersonalText? {
    guard let raw = row.text(.videoURL) else { return nil }
    do {
      let text = try CellText.clean(raw)
      guard !text.isEmpty else { return nil }
      try WebAddress.check(text)
      return PersonalText(text)
    } catch {
      refuse(.videoURL, error.sentence)
      return nil
    }
  }
}
