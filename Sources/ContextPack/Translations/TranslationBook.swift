internal import Foundation
internal import Handout

/// Which English sentence each translated one was made from: `translations.json` beside the texts, written by
/// `takehome translations --accept`.
struct TranslationBook: Sendable {
  /// The file's name in the folder.
  static let file = "translations.json"

  /// For each language the checksum of the English text at each path.
  private var sources: [String: [String: String]]

  /// The book of a folder; empty where there is none or where it is not a book.
  init(_ folder: PackFolder) {
    let bytes = (try? folder.bytes(Self.file, atMost: Bounds.text, .yamlBytes)) ?? []
    sources = (try? JSONDecoder().decode([String: [String: String]].self, from: Data(bytes))) ?? [:]
  }

  /// Whether there is a record of a language.
  func knows(_ language: Language) -> Bool { sources[language.tag] != nil }

  /// The paths whose English is not what the translation was made from.
  func stale(_ language: Language, english: [String: String]) -> [String] {
    guard let made = sources[language.tag] else { return [] }
    return english.filter { made[$0.key] != $0.value }.keys.sorted()
  }

  /// The file's bytes once a language is recorded as made from the English there is.
  func accepting(_ language: Language, english: [String: String]) -> [UInt8] {
    var book = self
    book.sources[language.tag] = english
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array((try? encoder.encode(book.sources)) ?? Data()) + [0x0A]
  }
}
