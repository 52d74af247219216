internal import Foundation

/// A pack's folder. Nothing outside it is read for the pack, and nothing in it beyond the bounds.
struct PackFolder: Hashable, Sendable {
  let path: String

  /// The bytes of a file of the pack. Throws when it leads out of the folder, is missing, no plain file or too large.
  func bytes(_ name: String, atMost bytes: Int, _ rule: PackRule) throws(PackProblem) -> [UInt8] {
    try PlainFile.bytes(try file(name), name: shown(name), atMost: bytes, rule)
  }

  /// Whether something has that name, if only a link that leads nowhere: what is written there would leave the folder.
  func holds(_ name: String) -> Bool {
    var found = stat()
    return lstat(shown(name), &found) == 0
  }

  /// Where a file of the pack may be written. Throws when it would be written outside the folder, or into anything but
  /// a plain file.
  func target(_ name: String) throws(PackProblem) -> String {
    guard holds(name) else { return shown(name) }
    let place = try file(name)
    var found = stat()
    guard lstat(place, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
      throw PackProblem(.pathKind, shown(name), "it is not a plain file. Put a plain file there.")
    }
    return place
  }

  /// A text file of the pack.
  func text(_ name: String) throws(PackProblem) -> SourceFile {
    try SourceFile(path: try file(name), name: shown(name))
  }

  /// The file as the user knows it.
  func shown(_ name: String) -> String { "\(path)/\(name)" }

  /// The place of a file once links are followed. Throws when it leads out of the folder.
  private func file(_ name: String) throws(PackProblem) -> String {
    let real = URL(fileURLWithPath: "\(path)/\(name)").resolvingSymlinksInPath().path
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard !name.hasPrefix("/"), real.hasPrefix(root + "/") else {
      throw PackProblem(.pathOutside, shown(name), "it leads out of the pack. Put the file into the folder.")
    }
    return real
  }
}
