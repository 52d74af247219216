internal import Handout

/// One kind of sheet that a layout is tried on.
struct Kind: Hashable, CustomStringConvertible {
  var context: ContextID
  var language: Language
  var paper = Paper.letter
  var reading = ReadingSize.standard
  /// The name of the family.
  var family: String

  /// `es, a4, large, long names`.
  var description: String { "\(language), \(paper.rawValue), \(reading.rawValue), \(family)" }

  /// The family's plan of this kind.
  func plan(_ family: Family, _ facts: ContextFacts) -> CarePlan {
    var plan = family.plan(facts)
    (plan.language, plan.paper, plan.reading) = (language, paper, reading)
    return plan
  }
}
