internal import Handout

/// A pack that holds what the format asks for.
struct Pack: Sendable {
  /// The folder, as the user knows it.
  let folder: String
  /// `context.yaml`.
  let manifest: ContextManifest
  /// `text/LANG.yaml`, of the languages that were read.
  var texts: [Language: ContextText] = [:]
  /// The file of each picture, by its path in the folder.
  var pictures: [PictureID: String] = [:]
  /// Whether a person has signed the words of a language.
  var statuses: [Language: ReviewStatus] = [:]
  /// The bytes of every file that was read, by its path in the folder; the pictures among them are checked.
  var files: [String: [UInt8]] = [:]

  /// The bytes of a picture.
  func picture(_ id: PictureID) -> [UInt8]? { pictures[id].flatMap { files[$0] } }

  /// What a person reviews who reviews a language: its words, the rows and strokes, the pictures.
  func reviewed(_ language: Language) -> [String: [UInt8]] {
    let names = ["context.yaml", "text/\(language).yaml"] + pictures.values
    return files.filter { names.contains($0.key) }
  }
}
