internal import Foundation

/// One English sentence against the grade that none may pass.
enum GradeRule {
  static func concerns(in reading: Reading) -> [Concern] {
    reading.sentences.compactMap { sentence in
      guard let grade = sentence.grade, grade > Bounds.sentenceGrade else { return nil }
      return Concern(
        .grade, sentence.text,
        "“\(sentence.text)” reads at grade \(grade.tenths); \(Bounds.sentenceGrade.tenths) is the most. "
          + "Use shorter words or two sentences.")
    }
  }
}

/// One Spanish sentence against the upper end of the hard bands.
enum InfleszRule {
  static func concerns(in reading: Reading) -> [Concern] {
    reading.sentences.compactMap { sentence in
      guard sentence.words.count >= Bounds.infleszWords else { return nil }
      let ease = Formulas.inflesz(
        words: sentence.words.count, sentences: 1, syllables: sentence.syllables(.spanish))
      guard ease < Bounds.sentenceInflesz else { return nil }
      return Concern(
        .inflesz, sentence.text,
        "“\(sentence.text)” has an INFLESZ of \(ease.tenths); \(Bounds.sentenceInflesz.tenths) is the least. "
          + "Use shorter words or two sentences.")
    }
  }
}

extension Sentence {
  /// The Flesch-Kincaid grade; nil when the sentence is too short for one.
  var grade: Double? {
    guard words.count >= Bounds.gradedWords else { return nil }
    return Formulas.fleschKincaid(words: words.count, sentences: 1, syllables: syllables(.english))
  }

  func syllables(_ tongue: Tongue) -> Int { words.map(tongue.syllables).reduce(0, +) }
}

extension Double {
  /// With one decimal, in any locale.
  var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
