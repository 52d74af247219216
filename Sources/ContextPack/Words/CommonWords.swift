internal import Handout

/// The shared words of one language: `Assets/Common/text/LANG.yaml`.
struct CommonWords: Sendable {
  let isDraft: Bool
  let labels: Labels
  let ask: Picture
  let yes: Sign
  let pause: Sign
  let stop: Sign
  let skip: [SafetyRow]
  /// A row for each caution code.
  let cautions: [String: String]
  /// A row for an allergy, with the slot `{allergy}`.
  let allergy: String

  init(path: String) throws(PackError) {
    let root = try YAMLFile(path: path).root
    isDraft = try root.isDraft
    var words: [Label: String] = [:]
    for (key, value) in try root["labels"].entries {
      guard let label = Label(rawValue: key) else { throw value.refusal("is not a label of the sheet. Remove it.") }
      words[label] = try value.words
    }
    if let missing = Label.allCases.first(where: { words[$0] == nil }) {
      throw try root["labels"].refusal("has no `\(missing.rawValue)`. Add it.")
    }
    guard
      let labels = Labels(
        words: words, days: try root["days"].allWords, dayNames: try root["dayNames"].allWords,
        months: try root["months"].allWords, dateForm: try root["dateForm"].words)
    else { throw root.refusal("needs seven days, seven dayNames and twelve months.") }
    self.labels = labels
    let ask = try root["ask"]
    self.ask = Picture("common/ask.first", description: try ask["alt"].words, caption: try ask["caption"].words)
    yes = try Sign(root["signs"]["yes"], picture: "common/cue.yes")
    pause = try Sign(root["signs"]["pause"], picture: "common/cue.pause")
    stop = try Sign(root["signs"]["stop"], picture: "common/cue.stop")
    skip = try root["skip"].entries.rows
    var cautions: [String: String] = [:]
    for (code, row) in try root["cautions"].entries { cautions[code] = try row.words }
    self.cautions = cautions
    allergy = try root["allergy"].words
  }
}

extension Sign {
  fileprivate init(_ field: Field, picture: PictureID) throws(PackError) {
    self.init(
      title: try field["title"].words, signs: try field["signs"].allWords, response: try field["response"].words,
      picture: Picture(picture, description: try field["alt"].words))
  }
}

extension [(key: String, value: Field)] {
  /// The entries as required rows, in order.
  var rows: [SafetyRow] {
    get throws(PackError) {
      var rows: [SafetyRow] = []
      for (id, text) in self { rows.append(SafetyRow(id: id, text: try text.words)) }
      return rows
    }
  }
}

extension Field {
  /// Whether the file says that nobody has signed it.
  var isDraft: Bool {
    get throws(PackError) {
      let status = try self["reviewStatus"]
      guard try status.words == "draft" else { throw status.refusal("must be `draft`: nobody has signed yet.") }
      return true
    }
  }
}
