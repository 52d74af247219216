internal import Handout
internal import Yams

/// What `text/LANG.yaml` of a pack says.
struct ContextText: Sendable {
  let isDraft: Bool
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

  init(path: String, _ manifest: ContextManifest) throws(PackError) {
    let root = try YAMLFile(path: path).root
    try root.checkSlots()
    isDraft = try root.isDraft
    title = try root["title"].words
    guard !title.contains("{") else {
      throw try root["title"].refusal("goes into the file's metadata and must hold no slot. Name the routine only.")
    }
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
  /// The rows that the manifest names, in its order; none may be missing, none may be new.
  fileprivate func rows(_ declared: [(id: String, required: Bool)]) throws(PackError) -> [SafetyRow] {
    var rows: [SafetyRow] = []
    for row in declared {
      rows.append(SafetyRow(id: row.id, text: try self[row.id].words, required: row.required))
    }
    if let stranger = try entries.first(where: { entry in !declared.contains { $0.id == entry.key } }) {
      throw stranger.value.refusal("is not a row of context.yaml. Add it there or remove it here.")
    }
    return rows
  }
}

extension Field {
  /// Refuses a slot that is not of the closed list, anywhere below this value.
  fileprivate func checkSlots() throws(PackError) {
    if let words = node.scalar?.string {
      for slot in words.matches(of: /\{([^}]*)\}/) where !Slots.names.contains(String(slot.1)) {
        throw refusal("has the slot `{\(slot.1)}`; write {child} or {caregiver}.")
      }
    } else if node.mapping != nil {
      for (_, value) in try entries { try value.checkSlots() }
    } else if node.sequence != nil {
      for value in try list { try value.checkSlots() }
    }
  }
}
