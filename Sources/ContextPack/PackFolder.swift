internal import Foundation

/// A pack's folder. Nothing outside it is read for the pack, and nothing in it beyond these bounds.
struct PackFolder: Hashable, Sendable {
  /// The most bytes of a YAML file.
  static let mostText = 256 * 1024
  /// The most bytes of a picture.
  static let mostPicture = 1024 * 1024

  let path: String

  /// The path of a file of the pack. Throws when it leads out of the folder, is missing or is too large.
  func file(_ name: String, atMost bytes: Int) throws(PackError) -> String {
    let real = URL(fileURLWithPath: "\(path)/\(name)").resolvingSymlinksInPath().path
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard !name.hasPrefix("/"), real.hasPrefix(root + "/") else {
      throw PackError(
        "\(URL(fileURLWithPath: path).lastPathComponent)/\(name)",
        "it leads out of the pack. Put the file into the folder.")
    }
    let size = (try? FileManager.default.attributesOfItem(atPath: real))?[.size] as? Int
    guard let size else { throw PackError(shown(name), "the file is missing. Add it.") }
    guard size <= bytes else {
      throw PackError(shown(name), "it has \(size) bytes; at most \(bytes) are read. Make it smaller.")
    }
    return real
  }

  private func shown(_ name: String) -> String { "\(URL(fileURLWithPath: path).lastPathComponent)/\(name)" }
}
