/// A word as it stands in a sentence; parts joined by a hyphen are one word, and so is a figure or a slot.
struct Word: Hashable, Sendable {
  /// The word without the marks round it.
  var text: String
  /// What lists are searched for: lower case, straight apostrophes.
  var key: String
  /// The key without `'s`, where it has one.
  var owner: String
  /// The first letter of the key.
  var initial: Character
  /// The marks after it: `,` or `?”`.
  var after: String

  init?(_ token: Substring) {
    func isPart(_ letter: Character) -> Bool {
      letter.isLetter || letter.isNumber || "{}%°½¼¾<>≥≤~±×@".contains(letter)
    }
    guard let first = token.firstIndex(where: isPart), let last = token.lastIndex(where: isPart) else { return nil }
    text = String(token[first...last])
    key = String(text.lowercased().map { $0 == "\u{2019}" ? "'" : $0 == "\u{2011}" ? "-" : $0 })
    owner = key.hasSuffix("'s") ? String(key.dropLast(2)) : ""
    initial = key.first ?? " "
    after = String(token[token.index(after: last)...])
  }

  /// Whether a comma, a colon or a dash parts it from the next word.
  var isParted: Bool { after.contains { ",;:،؛".contains($0) } }
  /// Whether it is written in figures: `30`, `2-3`, `100.4`.
  var isFigure: Bool {
    key.first?.isWholeNumber == true && key.allSatisfy { $0.isWholeNumber || ".,-\u{2013}/".contains($0) }
  }
}
