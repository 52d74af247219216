internal import Foundation

/// A plain file; a pipe or a device in its place is not opened, and a file that is moved meanwhile is not read.
enum PlainFile {
  /// The bytes of the file at a place without links, never more than so many.
  static func bytes(_ path: String, name: String, atMost most: Int, _ rule: PackRule) throws(PackProblem) -> [UInt8] {
    var found = stat()
    guard lstat(path, &found) == 0 else {
      let advice = errno == EACCES ? "the file cannot be read. Allow reading it." : "the file is missing. Add it."
      throw PackProblem(.pathMissing, name, advice)
    }
    guard found.st_mode & S_IFMT == S_IFREG else {
      throw PackProblem(.pathKind, name, "it is not a plain file. Put a plain file there.")
    }
    guard found.st_size <= most else { throw tooLarge(name, most, rule) }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw PackProblem(.pathMissing, name, "the file cannot be read. Allow reading it.")
    }
    defer { close(descriptor) }
    guard isStill(descriptor, at: path) else {
      throw PackProblem(.pathKind, name, "it was moved while it was read. Leave it, and run this again.")
    }
    guard let bytes = read(descriptor, upTo: most + 1) else {
      throw PackProblem(.pathMissing, name, "the file cannot be read. Mend the disk.")
    }
    guard bytes.count <= most else { throw tooLarge(name, most, rule) }
    return bytes
  }

  /// Whether what was opened is a plain file and stands where it was looked for, whatever happened in between.
  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return false }
    var place = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/fd/\(descriptor)", &place, place.count)
    return length < 0 || place.prefix(length).map { UInt8(bitPattern: $0) } == Array(path.utf8)
  }

  private static func read(_ descriptor: Int32, upTo most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: min(most, 1 << 16))
    while bytes.count < most {
      let length = Foundation.read(descriptor, &part, min(part.count, most - bytes.count))
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { return nil }
      if length == 0 { break }
      bytes += part[..<length]
    }
    return bytes
  }

  private static func tooLarge(_ name: String, _ most: Int, _ rule: PackRule) -> PackProblem {
    PackProblem(rule, name, "it is larger than \(most) bytes, the most that is read. Make it smaller.")
  }
}
