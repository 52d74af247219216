/// How much stands in one place: sentences, steps, blocks and words.
enum LengthRule {
  static func sentences(in reading: Reading) -> [Concern] {
    reading.sentences.filter { $0.words.count > Bounds.sentenceWords }.map { sentence in
      Concern(
        .sentenceLength, sentence.text,
        "“\(sentence.text)” has \(sentence.words.count) words; \(Bounds.sentenceWords) is the most. Cut it in two.")
    }
  }

  static func step(in reading: Reading) -> [Concern] {
    let count = reading.words.count
    guard count > Bounds.stepWords else { return [] }
    return [
      Concern(
        .stepLength, reading.passage.text,
        "The step “\(reading.passage.text)” has \(count) words; \(Bounds.stepWords) is the most. Make it two steps.")
    ]
  }

  static func block(in reading: Reading) -> [Concern] {
    let count = reading.sentences.count
    guard count > Bounds.blockSentences, let first = reading.sentences.first else { return [] }
    return [
      Concern(
        .chunk, first.text,
        "The text that starts “\(first.text)” has \(count) sentences; \(Bounds.blockSentences) is the most. "
          + "Part it or use a list.")
    ]
  }

  static func words(in reading: Reading) -> [Concern] {
    guard let tongue = reading.tongue else { return [] }
    return reading.words.filter { $0.key.allSatisfy { $0.isLetter || $0 == "'" } }.compactMap { word in
      let count = tongue.syllables(in: word)
      guard count > tongue.longestWord else { return nil }
      return Concern(
        .longWord, word.text,
        "“\(word.text)” has \(count) syllables; \(tongue.longestWord) is the most. Say it with shorter words.")
    }
  }
}

extension Tongue {
  /// Syllables of the longest word that needs no second look; a bound of our own.
  var longestWord: Int {
    switch self {
    case .english: 3
    case .spanish: 5
    }
  }
}
