public import Handout

/// The massage techniques there are: `Assets/Strokes/strokes.yaml` and its texts.
public struct StrokeCatalog: Sendable {
  /// What is known of a stroke in every language.
  public struct Record: Hashable, Sendable {
    /// Its id.
    public let id: StrokeID
    /// The part of the body: `foot`.
    public let area: String
    /// How long, in seconds a side.
    public let seconds: Int
    /// Whether oil may be used with it.
    public let oil: OilRule
    /// From which age in months.
    public let fromMonths: Int
    /// The caution codes that take it off a sheet.
    public let cautions: [String]
    /// Where the technique is described.
    public let sources: [String]
    /// `draft` until a person signs.
    public let reviewStatus: String
  }

  /// The records in the order of the catalogue.
  public let records: [Record]
  let statuses: [Language: ReviewStatus]
  private let texts: [Language: [StrokeID: Stroke]]

  init(_ folder: SharedFolder, languages: [Language], _ sha256: Checksum?) throws(PackError) {
    var records: [Record] = []
    for field in try YAMLFile(path: "\(folder.path)/\(folder.facts)").root.list { records.append(try Record(field)) }
    self.records = records
    var texts: [Language: [StrokeID: Stroke]] = [:]
    var statuses: [Language: ReviewStatus] = [:]
    for language in languages {
      let root = try folder.text(language)
      statuses[language] = folder.status(of: root, language, sha256)
      let strokes = try root["strokes"]
      var text: [StrokeID: Stroke] = [:]
      for record in records { text[record.id] = try Stroke(record.id, try strokes[record.id.rawValue]) }
      texts[language] = text
    }
    (self.texts, self.statuses) = (texts, statuses)
  }

  /// A record by its id.
  public func record(_ id: StrokeID) -> Record? { records.first { $0.id == id } }

  /// A stroke in a language.
  public func stroke(_ id: StrokeID, in language: Language) -> Stroke? { texts[language]?[id] }
}

extension StrokeCatalog.Record {
  fileprivate init(_ field: Field) throws(PackError) {
    id = try field["id"].identifier()
    area = try field["area"].words
    seconds = try field["seconds"].number
    let rule = try field["oil"]
    guard let oil = OilRule(rawValue: try rule.words) else {
      throw rule.refusal("must be `never` or `if-approved`.")
    }
    self.oil = oil
    fromMonths = try field["fromMonths"].number
    cautions = try field["cautions"].allWords
    sources = try field["sources"].allWords
    reviewStatus = try field["reviewStatus"].words
  }
}

extension Stroke {
  fileprivate init(_ id: StrokeID, _ field: Field) throws(PackError) {
    self.init(
      id: id, name: try field["name"].words, how: try field["how"].allWords, time: try field["time"].words,
      picture: Picture(
        PictureID(rawValue: "strokes/\(id)"), description: try field["alt"].words,
        caption: try field["caption"].words))
  }
}
