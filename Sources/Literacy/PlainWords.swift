/// Judges plain words: texts one by one, and what they add up to on a sheet.
///
/// It has no state and reads no file; the same texts give the same answer on every machine.
public struct PlainWords: Sendable {
  /// There is nothing to load.
  public init() {}

  /// What the rules have against one text, in the order of the rules.
  public func concerns(in passage: Passage) -> [Concern] {
    let reading = Reading(passage)
    return LiteracyRule.allCases.flatMap { $0.concerns(in: reading) }
  }

  /// What the rules have against several texts, each concern with its text's place in the list.
  public func concerns(in passages: [Passage]) -> [Finding] {
    passages.enumerated().flatMap { place, passage in
      concerns(in: passage).map { Finding(passage: place, $0) }
    }
  }

  /// What the texts of one sheet add up to. All are taken to be in the language of the first.
  public func facts(of passages: [Passage]) -> ReadingFacts { ReadingFacts(passages) }

  /// What the rules have against the texts of one sheet taken together: mean grade, mean INFLESZ, running words.
  public func concerns(onSheet passages: [Passage]) -> [Concern] {
    let facts = facts(of: passages)
    return LiteracyRule.allCases.filter { $0.applies(to: facts.language) }.compactMap { $0.concern(with: facts) }
  }
}
