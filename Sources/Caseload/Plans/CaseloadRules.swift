public import Handout

/// What rows are checked against: the contexts and strokes there are, and how a clinic writes and prints.
public struct CaseloadRules: Hashable, Sendable {
  /// The contexts that are registered.
  public var contexts: [ContextID: ContextFacts]
  /// The contexts whose pack is there and cannot be used.
  public var broken: Set<ContextID> = []
  /// The strokes of the catalogue.
  public var strokes: Set<StrokeID>
  /// How dates such as 03/04/2026 are meant; nil refuses them.
  public var dateOrder: DateOrder?
  /// What of the child's name is printed.
  public var namePolicy = NamePolicy.name
  /// The language of a row that names none.
  public var language = Language.english
  /// The paper of a row that names none.
  public var paper = Paper.letter
  /// The type size of a row that names none.
  public var reading = ReadingSize.standard

  /// Rules with the shipped defaults.
  public init(contexts: [ContextID: ContextFacts], strokes: Set<StrokeID>, dateOrder: DateOrder? = nil) {
    (self.contexts, self.strokes, self.dateOrder) = (contexts, strokes, dateOrder)
  }
}

/// Which of day and month a date begins with.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
}
