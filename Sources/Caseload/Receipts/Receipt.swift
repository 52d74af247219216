/// The record of one produced sheet: what, from what and how checked; never clinical text, a name or a time.
public struct Receipt: Codable, Hashable, Sendable {
  /// The place in the whole batch, from 1.
  public let sequence: Int
  /// The record's id.
  public let id: String
  /// The routine.
  public let context: String
  /// The language.
  public let language: String
  /// The file's name.
  public let file: String
  /// The file's length.
  public let bytes: Int
  /// The file's checksum.
  public let sha256: String
  /// The checksum over everything that the sheet was made from.
  public let key: String
  /// How many pages.
  public let pages: Int
  /// How closely it is set.
  public let density: String
  /// The version of the context's pack.
  public let version: String
  /// The checksum of the context's pack, as `takehome contexts --lock` writes it.
  public let pack: String
  /// The names of the checks that the finished sheet passed.
  public let checks: [String]

  /// One line of JSON with its keys in order.
  public var line: String { JSONLine.text(self) }
}
