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
  /// The bytes of every file that was read, by its path in the folder; the pictures among them are checked.
  var files: [String: [UInt8]] = [:]

  /// The bytes of a picture.
  func picture(_ id: PictureID) -> [UInt8]? { pictures[id].flatMap { files[$0] } }

  /// A checksum over every file that was read: that of the lines `<checksum>  <path>` in the order of the paths.
  func seal(_ sha256: ([UInt8]) -> String) -> String {
    let lines = files.sorted { $0.key < $1.key }.map { "\(sha256($0.value))  \($0.key)\n" }
    return sha256(Array(lines.joined().utf8))
  }
}
