/// Numbers: figures for doses, whole, each with its unit, no per cent, one range a sentence.
enum NumberRule {
  static func concerns(in reading: Reading) -> [Concern] {
    guard let tongue = reading.tongue else { return [] }
    return reading.sentences.flatMap { sentence in
      spelled(sentence, tongue) + signs(sentence) + ranges(sentence) + bare(sentence, tongue)
    }
  }

  /// `three minutes`, `twice`: figures are found faster.
  private static func spelled(_ sentence: Sentence, _ tongue: Tongue) -> [Concern] {
    let words = sentence.words
    return words.indices.compactMap { place in
      if let figure = tongue.timesWords[words[place].key] {
        return Concern(.number, words[place].text, "“\(words[place].text)” is a number in letters. Write “\(figure)”.")
      }
      guard let figure = tongue.numberWords[words[place].key], place + 1 < words.count,
        tongue.units.contains(words[place + 1].key)
      else { return nil }
      let quote = "\(words[place].text) \(words[place + 1].text)"
      return Concern(
        .number, quote, "“\(quote)” has its number in letters. Write “\(figure) \(words[place + 1].text)”.")
    }
  }

  /// Signs, parts and powers that need explaining.
  private static func signs(_ sentence: Sentence) -> [Concern] {
    sentence.words.enumerated().compactMap { place, word in
      let next = place + 1 < sentence.words.count ? sentence.words[place + 1].key : ""
      let isPart = word.isFigure && word.key.contains { "./".contains($0) } && !["f", "c"].contains(next)
      let hasSign =
        word.key.contains { "%½¼¾<>≥≤~±×".contains($0) }
        || ["percent", "percentage", "porcentaje", "x"].contains(word.key)
        || word.key.last == "x" && word.key.dropLast().allSatisfy(\.isWholeNumber) && word.key.count > 1
      guard isPart || hasSign else { return nil }
      return Concern(
        .number, word.text, "“\(word.text)” is a share, a part or a sign. Write a whole number and its unit in words.")
    }
  }

  private static func ranges(_ sentence: Sentence) -> [Concern] {
    let ranges = sentence.words.filter { $0.isFigure && $0.bounds.count > 1 && !$0.isCounting }
    if let wide = ranges.first(where: { $0.bounds.count > 2 }) {
      return [Concern(.number, wide.text, "“\(wide.text)” is more than one range. Write one number or one range.")]
    }
    guard ranges.count > 1 else { return [] }
    let quote = ranges.map(\.text).joined(separator: ", ")
    return [
      Concern(
        .number, quote,
        "“\(sentence.text)” has \(ranges.count) ranges (\(quote)). Leave one; write the others as one number.")
    ]
  }

  /// A figure with nothing counted after it.
  private static func bare(_ sentence: Sentence, _ tongue: Tongue) -> [Concern] {
    let words = sentence.words
    return words.indices.compactMap { place in
      guard words[place].isFigure, !words[place].isCounting, !isCounted(words, place), !isName(words, place, tongue)
      else { return nil }
      let next = place + 1 < words.count ? words[place + 1].key : ""
      if place + 2 < words.count, tongue.rangeWords.contains(next), words[place + 2].isFigure { return nil }
      guard next.isEmpty || !words[place].after.isEmpty || tongue.smallWords.contains(next) else { return nil }
      return Concern(
        .number, words[place].text,
        "“\(words[place].text)” has no unit. Say what is counted, as in “\(tongue.dose)”.")
    }
  }

  /// `1, 2, 3` said aloud while the hands wait, or `count to 3`.
  private static func isCounted(_ words: [Word], _ place: Int) -> Bool {
    guard let value = Int(words[place].key) else { return false }
    let before = place > 0 ? Int(words[place - 1].key) : nil
    let after = place + 1 < words.count ? Int(words[place + 1].key) : nil
    let isCount = words[..<place].suffix(2).contains { ["count", "cuenta"].contains($0.key) }
    return isCount || before == value - 1 || value == 1 && after == 2
  }

  /// `page 2`, `call 911`.
  private static func isName(_ words: [Word], _ place: Int, _ tongue: Tongue) -> Bool {
    words[place].key == "911" || place > 0 && tongue.numberedThings.contains(words[place - 1].key)
  }
}

extension Word {
  /// The ends of a range: `2-3` has two.
  fileprivate var bounds: [Int] { key.split { "-\u{2013}".contains($0) }.compactMap { Int($0) } }
  /// `1-2-3`: counting aloud.
  fileprivate var isCounting: Bool { bounds.count > 2 && bounds == Array(1...bounds.count) }
}
