internal import Handout

/// The shared words of one language: `Assets/Common/text/LANG.yaml`.
struct CommonWords: Sendable {
  let status: ReviewStatus
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

  /// Reads the words of a language. Throws where they are not whole.
  init(_ folder: SharedFolder, _ language: Language, _ sha256: Checksum?) throws(PackError) {
    let root = try folder.text(language)
    status = folder.status(of: root, language, sha256)
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
