/// The words that every sheet shares: headings, labels and set sentences. Each language has each of them.
public enum Label: String, Hashable, Sendable, CaseIterable {
  case forChild = "for-child"
  case child
  case caregiver
  case askFirst = "ask-first"
  case why
  case limits
  case howOften = "how-often"
  case signs
  case safety
  case skipToday = "skip-today"
  case easier
  case tracker
  case trackerHow = "tracker-how"
  case week
  case tickBox = "tick-box"
  case notes
  case contact
  case therapist
  case call
  case nextVisit = "next-visit"
  case useUntil = "use-until"
  case video
  case remember
  case oilNone = "oil-none"
  case oilApproved = "oil-approved"
  case readBack = "read-back"
  case turnPage = "turn-page"
  case texture
  case draft
  case reviewed
  case therapistCopy = "therapist-copy"
  case teachBack = "teach-back"
  case teachShow = "teach-show"
  case teachWhen = "teach-when"
  case teachStop = "teach-stop"
  case teachSkip = "teach-skip"
  case teachBarrier = "teach-barrier"
  case page
  case languageName = "language-name"
  case listSeparator = "list-separator"
  case fullStop = "full-stop"
}

/// The shared words of one language.
public struct Labels: Hashable, Sendable {
  private let words: [Label: String]
  /// Short names of the days, from Monday; one or two letters.
  public let days: [String]
  /// Full names of the days, from Monday.
  public let dayNames: [String]
  /// How a day is written: a pattern with `{day}`, `{month}`, `{year}`.
  public let dateForm: String
  /// Names of the months, from January.
  public let months: [String]

  /// The shared words, or nil when one is missing.
  public init?(
    words: [Label: String], days: [String], dayNames: [String], months: [String], dateForm: String
  ) {
    guard Label.allCases.allSatisfy({ words[$0] != nil }), days.count == 7, dayNames.count == 7, months.count == 12
    else { return nil }
    (self.words, self.days, self.dayNames) = (words, days, dayNames)
    (self.months, self.dateForm) = (months, dateForm)
  }

  /// The words of a label.
  public subscript(label: Label) -> String { words[label, default: ""] }

  /// A label with its slots filled.
  public subscript(label: Label, slots: KeyValuePairs<String, String>) -> String {
    self[label].filling(slots)
  }

  /// A day as the language writes it.
  public func text(_ date: CalendarDate) -> String {
    dateForm.filling(["day": "\(date.day)", "month": months[date.month - 1], "year": "\(date.year)"])
  }
}

extension String {
  /// The text with each `{slot}` replaced; what is put in is never searched for slots again.
  public func filling(_ slots: KeyValuePairs<String, String>) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return self }
    var result = ""
    var rest = self[...]
    while let close = rest.firstIndex(of: "}") {
      let after = rest.index(after: close)
      if let open = rest[..<close].lastIndex(of: "{") {
        let name = rest[rest.index(after: open)..<close]
        result += rest[..<open]
        result += slots.first { $0.key == name }?.value ?? String(rest[open...close])
      } else {
        result += rest[...close]
      }
      rest = rest[after...]
    }
    return result + rest
  }
}
