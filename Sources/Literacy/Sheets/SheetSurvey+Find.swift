internal import Handout

extension SheetSurvey {
  /// The first line that prints the words, alone or with others.
  func place(of words: String) -> Int? {
    words.isEmpty ? nil : lines.firstIndex { $0.text.words.contains(words) }
  }

  /// The lines that print the words.
  func lines(with words: String) -> [Line] {
    words.isEmpty ? [] : lines.filter { $0.text.words.contains(words) }
  }

  /// Tables with boxes to tick.
  var trackers: [Table] {
    tables.map(\.table).filter { table in
      table.rows.joined().contains { cell in
        if case .tick = cell { true } else { false }
      }
    }
  }
}
