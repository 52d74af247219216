internal import Foundation

/// A pack's folder. Nothing outside it is read for the pack, and nothing in it beyond the bounds.
struct PackFolder: Hashable, Sendable {
  let path: String

  /// The bytes of a file of the pack. Throws when it leads out of the folder, is missing, no plain file or too large.
  func bytes(_ name: String, atMost bytes: Int, _ rule: PackRule) throws(PackProblem) -> [UInt8] {
    try Self.bytes(try file(name), name: shown(name), atMost: bytes, rule)
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

  /// The bytes of a plain file, never more than so many; a pipe or a device is not opened.
  static func bytes(_ path: String, name: String, atMost most: Int, _ rule: PackRule) throws(PackProblem) -> [UInt8] {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw PackProblem(.pathMissing, name, "the file is missing. Add it.")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw PackProblem(.pathKind, name, "it is not a plain file. Put a plain file there.")
    }
    guard let file = FileHandle(forReadingAtPath: path), let data = try? file.read(upToCount: most + 1) else {
      guard attributes[.size] as? Int == 0 else {
        throw PackProblem(.pathMissing, name, "the file cannot be read. Allow reading it.")
      }
      return []
    }
    guard data.count <= most else {
      throw PackProblem(rule, name, "it is larger than \(most) bytes, the most that is read. Make it smaller.")
    }
    return [UInt8](data)
  }
}
