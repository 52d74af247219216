public import Handout

/// What the texts of one sheet add up to.
public struct ReadingFacts: Hashable, Sendable {
  /// The language.
  public var language: Language
  /// Running words: captions, headings and alternative text are not counted; 0 where words do not stand apart.
  public var words = 0
  /// Sentences of prose, steps and rows.
  public var sentences = 0
  /// The mean Flesch-Kincaid grade of the sentences that are long enough for one; English only.
  public var meanGrade: Double?
  /// The highest grade of a sentence; English only.
  public var highestGrade: Double?
  /// SMOG; English only. A hint, and none at all below 30 sentences: see `smogIsInRange`.
  public var smog: Double?
  /// Whether there are as many sentences as SMOG was made for.
  public var smogIsInRange = false
  /// INFLESZ of all sentences; Spanish only.
  public var inflesz: Double?
  /// Fernandez Huerta of all sentences; Spanish only, to compare with other tools.
  public var fernandezHuerta: Double?

  init(_ passages: [Passage]) {
    language = passages.first?.language ?? .english
    let readings = passages.map(Reading.init)
    if language.partsWords {
      words = readings.filter { Passage.Kind.running.contains($0.passage.kind) }.map(\.words.count).reduce(0, +)
    }
    let sample = readings.filter { Passage.Kind.sentences.contains($0.passage.kind) }.flatMap(\.sentences)
    sentences = sample.count
    let sampleWords = sample.map(\.words.count).reduce(0, +)
    guard sampleWords > 0, let tongue = Tongue(rawValue: language.base) else { return }
    let syllables = sample.map { $0.syllables(tongue) }.reduce(0, +)
    switch tongue {
    case .english:
      let grades = sample.compactMap(\.grade)
      meanGrade = grades.isEmpty ? nil : grades.reduce(0, +) / Double(grades.count)
      highestGrade = grades.max()
      let long = sample.flatMap(\.words).filter { tongue.syllables(in: $0) >= 3 }.count
      smog = Formulas.smog(longWords: long, sentences: sentences)
      smogIsInRange = sentences >= Bounds.smogSentences
    case .spanish:
      inflesz = Formulas.inflesz(words: sampleWords, sentences: sentences, syllables: syllables)
      fernandezHuerta = Formulas.fernandezHuerta(words: sampleWords, sentences: sentences, syllables: syllables)
    }
  }
}

extension LiteracyRule {
  /// What the rule has against the sum of a sheet's texts.
  func concern(with facts: ReadingFacts) -> Concern? {
    switch self {
    case .meanGrade:
      guard let grade = facts.meanGrade, grade > Bounds.meanGrade else { return nil }
      return Concern(
        self, "",
        "The sentences read at a mean grade of \(grade.tenths); \(Bounds.meanGrade.tenths) is the most. "
          + "Start with the hardest sentence: use shorter words.")
    case .meanInflesz:
      guard let ease = facts.inflesz, ease < Bounds.inflesz else { return nil }
      return Concern(
        self, "",
        "The sheet has an INFLESZ of \(ease.tenths); \(Bounds.inflesz.tenths) is the least. "
          + "Use shorter words and sentences.")
    case .count:
      guard facts.words > Bounds.runningWords else { return nil }
      return Concern(
        self, "",
        "The sheet has \(facts.words) running words; \(Bounds.runningWords) is the most. "
          + "Cut what the pictures show.")
    default: return nil
    }
  }
}
