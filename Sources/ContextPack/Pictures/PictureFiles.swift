internal import Foundation
internal import Handout

/// The program's own pictures: the strokes' and the shared ones.
struct PictureFiles: Sendable {
  private let paths: [PictureID: String]

  init(assets: String, strokes: [StrokeID]) {
    let shared = ["ask.first", "cue.yes", "cue.pause", "cue.stop"].map { ("common", $0, "Common") }
    let all = strokes.map { ("strokes", $0.rawValue, "Strokes") } + shared
    paths = Dictionary(
      all.map { owner, name, folder in
        (PictureID(rawValue: "\(owner)/\(name)"), "\(assets)/\(folder)/art/\(name).svg")
      }, uniquingKeysWith: { $1 })
  }

  var ids: [PictureID] { Array(paths.keys) }

  /// The bytes of a picture. Throws when there is no such picture or its file is gone.
  func bytes(_ id: PictureID) throws(PackError) -> [UInt8] {
    guard let path = paths[id], let data = FileManager.default.contents(atPath: path) else {
      throw PackError("\(id)", "the picture is missing. Restore its file.")
    }
    return [UInt8](data)
  }
}
