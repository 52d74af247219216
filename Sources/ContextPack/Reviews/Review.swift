public import Handout

/// A person's review of the words of one language, and what exactly was reviewed.
public struct Review: Codable, Hashable, Sendable {
  /// The language's tag.
  public let language: String
  /// Who reviewed, as the sheet's foot names them.
  public let reviewer: String
  /// The number of their licence to practise.
  public let licence: String
  /// The day, ISO 8601.
  public let date: String
  /// The checksum over everything that was reviewed.
  public let sha256: String

  /// Whether its words are lines that a page and a terminal may show.
  var isPlain: Bool {
    [language, reviewer, licence, date, sha256].allSatisfy { (1...80).contains($0.count) && Form.text.holds($0) }
  }

  /// A review that is made now.
  public init(language: Language, reviewer: String, licence: String, date: String, sha256: String) {
    (self.language, self.reviewer, self.licence) = (language.tag, reviewer, licence)
    (self.date, self.sha256) = (date, sha256)
  }
}
