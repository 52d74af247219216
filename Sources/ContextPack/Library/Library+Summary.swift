public import Handout

/// What a person asks of a context: what it uses, and what nobody has signed yet.
public struct ContextSummary: Codable, Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its version.
  public let version: String
  /// Its English title.
  public let title: String
  /// The layout that arranges it.
  public let layout: String
  /// The folder of its files.
  public let folder: String
  /// The age gate in months.
  public let fromMonths: Int
  /// Whether oil may be used.
  public let oil: String
  /// The strokes of a plan that names none.
  public let strokes: [String]
  /// The strokes that a plan may name.
  public let allowedStrokes: [String]
  /// The languages with a complete text.
  public let languages: [String]
  /// The languages whose words are a draft.
  public let unsigned: [String]
  /// Who stands behind its words, language by language.
  public let signatures: [SignatureSummary]
  /// The licence of its files.
  public let licence: String
  /// Who wrote and drew it.
  public let authors: [String]
  /// Its required rows, in English.
  public let safety: [String]
}

extension Library {
  /// What a person asks of a context; nil when there is none of that id.
  public func summary(_ id: ContextID) -> ContextSummary? {
    guard let pack = packs[id] else { return nil }
    let facts = pack.manifest.facts
    let master = pack.texts[.english] ?? pack.texts.values.first
    return ContextSummary(
      id: "\(id)", version: facts.version, title: master?.title ?? "", layout: "\(facts.layout)",
      folder: pack.folder, fromMonths: facts.fromMonths, oil: facts.oil.rawValue,
      strokes: facts.defaultStrokes.map(\.rawValue), allowedStrokes: facts.allowedStrokes.map(\.rawValue),
      languages: facts.languages.map(\.tag),
      unsigned: facts.languages.filter { isDraft(id, $0) }.map(\.tag),
      signatures: signatures(of: id), licence: pack.manifest.licence, authors: pack.manifest.authors,
      safety: master?.safety.map(\.text) ?? [])
  }
}
