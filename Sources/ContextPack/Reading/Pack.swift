internal import Handout

/// A pack that holds what the format asks for.
struct Pack: Sendable {
  /// The folder, as the user knows it.
  let folder: String
  /// `context.yaml`.
  let manifest: ContextManifest
  /// `text/LANG.yaml`, of the languages that were read.
  let texts: [Language: ContextText]
  /// The bytes of its pictures, each checked.
  let pictures: [PictureID: [UInt8]]
}
