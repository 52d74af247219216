internal import ContextPack
internal import Handout

/// The checks of one row: what they found, and what its messages may show.
struct RowCheck {
  let row: CaseloadRow
  let rules: RuleBook
  private(set) var problems: [RowProblem] = []
  private(set) var notices: [Notice] = []
  /// The id that messages show; nil when there is none or it holds a name.
  private(set) var shownID: String?
  /// The id as written and made safe; nil when it cannot be used.
  private(set) var id: (raw: String, safe: String)?
  /// Whether a problem concerns every sheet of the row.
  private(set) var isRefused = false

  init(_ row: CaseloadRow, _ rules: RuleBook) {
    (self.row, self.rules) = (row, rules)
    checkID()
    if let fault = row.fault { refuse(fault.column, fault.sentence) }
  }

  /// Refuses the whole row.
  mutating func refuse(_ column: Column?, _ sentence: String) {
    isRefused = true
    report(column, sentence)
  }

  /// Reports what concerns one sheet of the row, or one item that is left out.
  mutating func report(_ column: Column?, _ sentence: String) {
    problems.append(RowProblem(place: row.place, column: column, sentence: sentence, id: shownID))
  }

  /// Says what was decided for this row.
  mutating func note(_ column: Column?, _ sentence: String) {
    notices.append(Notice(file: row.place.file, place: row.place, column: column, sentence: sentence, id: shownID))
  }

  /// A value of a closed list as a message shows it; not when it repeats a name of the row or reads like a sentence.
  func quoted(_ value: String) -> String {
    let secrets = Set([Column.goesBy, .caregiver].flatMap { row.words(of: $0) })
    let words = value.foldedWords
    let isCode = words.count <= 3 && !value.contains { $0.isUppercase } || words.count == 1
    let isPrivate = !isCode || words.contains(where: secrets.contains) || secrets.contains(value.folded)
    return isPrivate ? "the value (not shown, it may be personal)" : "\"\(PrintedName.safe(value))\""
  }

  private mutating func checkID() {
    if let fault = row.fault, !fault.keepsID { return }
    guard let cell = row.text(.id) else { return refuse(.id, "is empty; give the child a number") }
    let raw: String
    do {
      raw = try CellText.clean(cell)
    } catch {
      return refuse(.id, error.sentence)
    }
    guard !raw.isEmpty else { return refuse(.id, "is empty; give the child a number") }
    guard !raw.isShortenedNumber else {
      return refuse(.id, "is a number that the spreadsheet shortened; format the column as text and export again")
    }
    let names = row.fault == nil ? [row.text(.goesBy) ?? ""] : row.everyText(but: .id)
    guard !names.contains(where: { SafeID.holds($0, in: raw) }) else {
      return refuse(.id, "the id holds the child's name; use a number")
    }
    let safe = SafeID.made(from: raw)
    guard !safe.isEmpty else {
      return refuse(.id, "has no letter or digit that a file name can hold; use a number")
    }
    guard safe.utf8.count <= Column.id.mostLetters else {
      return refuse(.id, "has \(safe.utf8.count) letters; shorten it to \(Column.id.mostLetters)")
    }
    shownID = safe
    id = (raw, safe)
  }
}

extension CaseloadRow {
  /// The text of a cell; a list joined as a cell of a table would hold it.
  func text(_ column: Column) -> String? {
    switch cells[column] {
    case .text(let text): text
    case .list(let items): items.joined(separator: ";")
    case nil: nil
    }
  }

  /// The folded words of a cell that could be a name.
  fileprivate func words(of column: Column) -> [String] {
    guard let text = text(column) else { return [] }
    return text.foldedWords.filter { $0.count > 2 } + [text.folded]
  }

  fileprivate func everyText(but column: Column) -> [String] {
    cells.keys.filter { $0 != column }.compactMap(text)
  }
}

extension String {
  /// `5.55E+09`: what a spreadsheet makes of a long number.
  var isShortenedNumber: Bool {
    utf8.contains(UInt8(ascii: "E")) && wholeMatch(of: /[0-9]([.,][0-9]+)?E\+[0-9]+/) != nil
  }
}
