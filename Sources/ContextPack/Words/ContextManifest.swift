internal import Handout

/// What `context.yaml` says.
struct ContextManifest: Sendable {
  /// A row that every text of the pack has a sentence for.
  struct Row: Hashable, Sendable {
    let id: String
    let required: Bool
  }

  /// One thing that the layout arranges beside the strokes.
  struct Item: Hashable, Sendable {
    let id: String
    let picture: String?
    let stroke: StrokeID?
  }

  let facts: ContextFacts
  let requires: String?
  let safety: [Row]
  let skip: [Row]
  let scene: String
  let items: [Item]
  let licence: String
  let authors: [String]

  /// Reads a manifest that has the shape of the format. Throws where it has not.
  init(_ root: Field) throws(PackError) {
    let rule = try root["oil"]
    guard let oil = OilRule(rawValue: try rule.words) else { throw rule.refusal("must be `never` or `if-approved`.") }
    let strokes = try root["strokes"]
    facts = ContextFacts(
      id: try root["id"].identifier(), version: try root["version"].words, layout: try root["layout"].identifier(),
      languages: try root["languages"].allWords.map { Language($0) }.sorted(),
      fromMonths: try root["ages"]["fromMonths"].number, oil: oil,
      defaultStrokes: try strokes["default"].allWords.map { StrokeID(rawValue: $0) },
      allowedStrokes: try strokes["allowed"].allWords.map { StrokeID(rawValue: $0) })
    requires = try root.optional("requires")?.words
    safety = try root["safety"].rows
    skip = try root["skip"].rows
    scene = try root["scene"].words
    var items: [Item] = []
    for field in try root["items"].list {
      items.append(
        Item(
          id: try field["id"].words, picture: try field.optional("picture")?.words,
          stroke: try field.optional("stroke")?.identifier()))
    }
    self.items = items
    licence = try root["licence"].words
    authors = try root["authors"].allWords
  }
}

extension Field {
  fileprivate var rows: [ContextManifest.Row] {
    get throws(PackError) {
      var rows: [ContextManifest.Row] = []
      for field in try list {
        rows.append(ContextManifest.Row(id: try field["id"].words, required: try field["required"].words == "true"))
      }
      return rows
    }
  }
}
