/// What binds a context to a child, read from its pack: who it is for and what it may use.
public struct ContextFacts: Hashable, Sendable {
  /// The routine.
  public var id: ContextID
  /// The pack's version, `1.0.0`.
  public var version: String
  /// The layout that arranges it.
  public var layout: LayoutID
  /// The languages that its text is complete in, in order of tag.
  public var languages: [Language]
  /// The age gate in whole months.
  public var fromMonths: Int
  /// Whether oil may be used at all.
  public var oil: OilRule
  /// The strokes when a plan names none.
  public var defaultStrokes: [StrokeID]
  /// The strokes that a plan may name.
  public var allowedStrokes: [StrokeID]

  /// The facts of one context.
  public init(
    id: ContextID, version: String, layout: LayoutID, languages: [Language], fromMonths: Int, oil: OilRule,
    defaultStrokes: [StrokeID], allowedStrokes: [StrokeID]
  ) {
    (self.id, self.version, self.layout, self.languages) = (id, version, layout, languages)
    (self.fromMonths, self.oil) = (fromMonths, oil)
    (self.defaultStrokes, self.allowedStrokes) = (defaultStrokes, allowedStrokes)
  }
}

/// Whether oil may be used.
public enum OilRule: String, Hashable, Sendable {
  /// Never: hands or face, a car, a tunnel, standing.
  case never
  /// Only when the row approves it and no allergy conflicts.
  case ifApproved = "if-approved"
}
