/// Arranges a context's sheet. It sees the plan and the words and nothing else: no canvas, no files, no clock.
public protocol LayoutPlugin: Sendable {
  /// What the layout is and needs.
  static var manifest: LayoutManifest { get }
  /// A layout has no state.
  init()
  /// The sheet for one plan. Throws a refusal when the words do not fill the layout's places.
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet
}

/// What a layout is and needs.
public struct LayoutManifest: Hashable, Sendable {
  /// The version of this protocol that this build understands.
  public static let currentAPI = 1

  /// The id that packs name.
  public var id: LayoutID
  /// The version of the protocol that the layout was written for.
  public var api: Int
  /// One line for `takehome contexts`.
  public var summary: String

  /// What a layout is.
  public init(id: LayoutID, api: Int = 1, summary: String) {
    (self.id, self.api, self.summary) = (id, api, summary)
  }
}

/// Why a layout cannot arrange the words it was given.
public struct LayoutRefusal: Error, Hashable, CustomStringConvertible {
  /// What is missing and what to do; never personal words.
  public var description: String

  /// A refusal in one sentence.
  public init(_ description: String) { self.description = description }
}
