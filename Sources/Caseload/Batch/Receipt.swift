internal import Foundation

/// The record of one produced sheet: what and where, never clinical text or a name.
public struct Receipt: Codable, Hashable, Sendable {
  /// The place in the batch, from 1.
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
  /// How many pages.
  public let pages: Int
  /// How closely it is set.
  public let density: String
  /// The version of the context's pack.
  public let version: String
  /// The checksum of the context's pack, as `takehome contexts --lock` writes it.
  public let pack: String

  /// One line of JSON with its keys in order.
  public var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
