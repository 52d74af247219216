internal import Handout

/// What `text/LANG.yaml` of a pack says.
struct ContextText: Sendable {
  let title: String
  let when: String
  let why: String
  let dose: String
  let ask: [String]
  let safety: [SafetyRow]
  let skip: [SafetyRow]
  let easier: String
  let remember: String
  let scene: Picture
  let items: [Item]

  /// Reads a text that has the shape of the format and all that the manifest names. Throws where it has not.
  init(_ root: Field, _ manifest: ContextManifest) throws(PackError) {
    title = try root["title"].words
    when = try root["when"].words
    why = try root["why"].words
    dose = try root["dose"].words
    ask = try root["ask"].allWords
    safety = try root["safety"].rows(manifest.safety)
    skip = try root["skip"].rows(manifest.skip)
    easier = try root["easier"].words
    remember = try root["remember"].words
    let id = manifest.facts.id
    scene = Picture(PictureID(rawValue: "\(id)/scene"), description: try root["scene"]["alt"].words)
    let texts = try root["items"]
    var items: [Item] = []
    for item in manifest.items {
      let text = try texts[item.id]
      var picture: Picture?
      if item.picture != nil {
        picture = Picture(PictureID(rawValue: "\(id)/\(item.id)"), description: try text["alt"].words)
      }
      items.append(Item(id: item.id, text: try text["text"].words, picture: picture, stroke: item.stroke))
    }
    self.items = items
  }
}

extension Field {
  /// The rows that the manifest names, in its order.
  fileprivate func rows(_ declared: [ContextManifest.Row]) throws(PackError) -> [SafetyRow] {
    var rows: [SafetyRow] = []
    for row in declared { rows.append(SafetyRow(id: row.id, text: try self[row.id].words, required: row.required)) }
    return rows
  }
}
