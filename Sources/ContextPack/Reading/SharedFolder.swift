internal import Foundation
internal import Handout

/// A folder of the program's own words: the shared ones, or the strokes.
struct SharedFolder: Sendable {
  let path: String
  /// The file beside the texts that holds what is the same in every language.
  let facts: String

  /// `text/LANG.yaml`.
  func text(_ language: Language) throws(PackError) -> Field {
    try YAMLFile(path: "\(path)/text/\(language).yaml").root
  }

  /// The languages that there are texts of.
  var languages: [Language] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/text")) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.map { Language(String($0.dropLast(5))) }.sorted()
  }

  /// Whether a person has signed the words of a language.
  func status(of text: Field, _ language: Language, _ sha256: Checksum?) -> ReviewStatus {
    let book = try? ReviewBook(PackFolder(path: path))
    return ReviewStatus(text, language, in: book, sha256: sha256) { reviewed(language) }
  }

  /// What a person reviews who reviews a language: its words, the facts, the pictures.
  func reviewed(_ language: Language) -> [String: [UInt8]] { bytes([facts, "text/\(language).yaml"] + pictures) }

  /// All that sheets are made from: the words of every language, the facts, the pictures, and who signed.
  var all: [String: [UInt8]] {
    bytes([facts, ReviewBook.file] + languages.map { "text/\($0).yaml" } + pictures)
  }

  private var pictures: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/art")) ?? []
    return names.filter { $0.hasSuffix(".svg") }.map { "art/\($0)" }
  }

  /// The files of these names that are there.
  private func bytes(_ names: [String]) -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        FileManager.default.contents(atPath: "\(path)/\(name)").map { (name, [UInt8]($0)) }
      })
  }
}
