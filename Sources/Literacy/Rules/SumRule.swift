/// Sums for the reader, and days that can only be found by counting.
enum SumRule {
  static func concerns(in reading: Reading) -> [Concern] {
    guard let tongue = reading.tongue else { return [] }
    let table = tongue == .english ? Sums.english : Sums.spanish
    return reading.sentences.flatMap { sentence in
      (table.matches(in: sentence).map { ($0.words, $0.instead) } + counted(sentence, tongue)).map { words, instead in
        Concern(
          .sum, words, "“\(words)” asks the reader to count. Write \(instead.isEmpty ? "the result" : instead).")
      }
    }
  }

  /// `in 2 weeks` and `15 minutes a week`: a date and a dose to be worked out.
  private static func counted(_ sentence: Sentence, _ tongue: Tongue) -> [(String, String)] {
    let words = sentence.words
    return words.indices.compactMap { place in
      guard words[place].isFigure || tongue.numberWords[words[place].key] != nil, place + 1 < words.count else {
        return nil
      }
      let unit = words[place + 1].key
      if place > 0, tongue.within.contains(words[place - 1].key), tongue.longUnits.contains(unit) {
        return (words[(place - 1)...(place + 1)].map(\.text).joined(separator: " "), "the date")
      }
      guard place + 3 < words.count, tongue.shortUnits.contains(unit), tongue.each.contains(words[place + 2].key),
        tongue.longUnits.contains(words[place + 3].key), words[place + 3].key.first != "d"
      else { return nil }
      return (words[place...(place + 3)].map(\.text).joined(separator: " "), "how long each time and how often")
    }
  }
}

extension Tongue {
  fileprivate var within: Set<String> { self == .english ? ["in", "after", "within"] : ["en", "tras"] }
  fileprivate var each: Set<String> { self == .english ? ["a", "per", "each", "every"] : ["a", "al", "por", "cada"] }
  fileprivate var longUnits: Set<String> {
    self == .english
      ? ["days", "week", "weeks", "month", "months"] : ["días", "semana", "semanas", "mes", "meses"]
  }
  fileprivate var shortUnits: Set<String> {
    self == .english ? ["minute", "minutes", "hour", "hours"] : ["minuto", "minutos", "hora", "horas"]
  }
}
