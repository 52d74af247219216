internal import Handout

/// What `context.yaml` says.
struct ContextManifest: Sendable {
  /// One thing that the layout arranges beside the strokes.
  struct Item: Sendable {
    let id: String
    let picture: String?
    let stroke: StrokeID?
  }

  let facts: ContextFacts
  let safety: [(id: String, required: Bool)]
  let skip: [(id: String, required: Bool)]
  let scene: String
  let items: [Item]
  let licence: String

  init(path: String) throws(PackError) {
    let root = try YAMLFile(path: path).root
    let version = try root["manifestVersion"]
    guard try version.number == 1 else { throw version.refusal("must be 1.") }
    let release = try root["version"]
    guard try release.words.wholeMatch(of: /[0-9]{1,3}(\.[0-9]{1,3}){2}/) != nil else {
      throw release.refusal("must be three numbers, like 1.0.0.")
    }
    let rule = try root["oil"]
    guard let oil = OilRule(rawValue: try rule.words) else {
      throw rule.refusal("must be `never` or `if-approved`.")
    }
    let strokes = try root["strokes"]
    facts = ContextFacts(
      id: try root["id"].identifier(), version: try root["version"].words, layout: try root["layout"].identifier(),
      languages: try root["languages"].allWords.map { Language($0) }.sorted(),
      fromMonths: try root["ages"]["fromMonths"].number, oil: oil,
      defaultStrokes: try strokes["default"].allWords.map { StrokeID(rawValue: $0) },
      allowedStrokes: try strokes["allowed"].allWords.map { StrokeID(rawValue: $0) })
    safety = try root["safety"].rows
    skip = try root["skip"].rows
    scene = try root["scene"].relativePath
    var items: [Item] = []
    for field in try root["items"].list {
      items.append(
        Item(
          id: try field["id"].words, picture: try field.optional("picture")?.relativePath,
          stroke: try field.optional("stroke")?.identifier()))
    }
    self.items = items
    licence = try root["licence"].words
    guard !safety.isEmpty, safety.allSatisfy(\.required) else {
      throw try root["safety"].refusal("needs at least one row, each with `required: true`.")
    }
  }
}

extension Field {
  fileprivate var rows: [(id: String, required: Bool)] {
    get throws(PackError) {
      var rows: [(id: String, required: Bool)] = []
      for field in try list {
        rows.append((id: try field["id"].words, required: try field["required"].words == "true"))
      }
      return rows
    }
  }

  /// A path inside the pack.
  fileprivate var relativePath: String {
    get throws(PackError) {
      let path = try words
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
        throw refusal("must be a path inside the pack; it is `\(path)`.")
      }
      return path
    }
  }
}
