internal import ArgumentParser
internal import Foundation

/// A file that the user named.
enum InputFile {
  /// Its bytes, one more than asked for at most, so that what has no end is seen to be too long. Pipes and devices are
  /// read like files.
  static func bytes(_ path: String, atMost most: Int) throws(Refusal) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal(.noInput, "Could not read \(path): there is no such file. Check the name.")
    }
    guard !isFolder.boolValue else {
      throw Refusal(.noInput, "Could not read \(path): it is a folder. Name the file in it.")
    }
    guard let file = FileHandle(forReadingAtPath: path), let data = try? file.read(upToCount: most + 1) ?? Data()
    else {
      throw Refusal(.noInput, "Could not read \(path): you may not read it. Ask for its permission.")
    }
    return [UInt8](data)
  }
}
