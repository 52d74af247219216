/// Words and phrases with what to write instead; a star at a word's end stands for any ending.
///
/// Written one to a line, as `sole, bottom of the foot = ...`; a line without `=` has no plainer words, and `= -` marks
/// phrases that are fine.
struct PhraseTable: Sendable {
  /// A phrase of the table that stands in a sentence.
  struct Match: Hashable {
    /// The words as they stand there.
    var words: String
    /// What to write instead; empty where there is nothing.
    var instead: String
    /// The place of its first word and of the word after it.
    var places: Range<Int>
  }

  private struct Entry: Sendable {
    var pattern: [String]
    var instead: String
  }

  /// Entries by their first word, and those whose first word may end as it likes by its first letter.
  private let whole: [String: [Entry]], open: [Character: [Entry]]

  init(_ lines: String) {
    let entries = lines.split(whereSeparator: \.isNewline).flatMap { line in
      let sides = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      return (sides.first ?? "").split(separator: ",").map {
        Entry(pattern: $0.split(separator: " ").map(String.init), instead: sides.dropFirst().first ?? "")
      }
    }
    whole = Dictionary(grouping: entries.filter { $0.pattern.first?.last != "*" }) { $0.pattern.first ?? "" }
    open = Dictionary(grouping: entries.filter { $0.pattern.first?.last == "*" }) { $0.pattern.first?.first ?? "*" }
  }

  /// The phrases in a sentence, in order, the longest at each place; no mark parts their words.
  func matches(in sentence: Sentence) -> [Match] {
    var found: [Match] = []
    var place = 0
    let words = sentence.words
    while place < words.count {
      let word = words[place]
      let entries = whole[word.key, default: []] + whole[word.owner, default: []] + open[word.initial, default: []]
      let fitting = entries.filter { fits($0.pattern, words, place) }
      guard let longest = fitting.max(by: { $0.pattern.count < $1.pattern.count }) else {
        place += 1
        continue
      }
      let places = place..<(place + longest.pattern.count)
      place = places.upperBound
      guard longest.instead != "-" else { continue }
      found.append(
        Match(words: words[places].map(\.text).joined(separator: " "), instead: longest.instead, places: places))
    }
    return found
  }

  private func fits(_ pattern: [String], _ words: [Word], _ start: Int) -> Bool {
    guard start + pattern.count <= words.count else { return false }
    return pattern.enumerated().allSatisfy { offset, part in
      let word = words[start + offset]
      if offset + 1 < pattern.count, word.isParted { return false }
      return part.last == "*" ? word.key.hasPrefix(part.dropLast()) : word.key == part || word.owner == part
    }
  }
}
