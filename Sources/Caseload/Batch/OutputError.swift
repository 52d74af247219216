internal import Foundation

/// Why output could not be written.
public struct OutputError: Error, Hashable, CustomStringConvertible {
  /// The file or folder; its name never holds a child's name.
  public let path: String
  /// The system's reason.
  public let errno: Int32

  /// A reason by its errno.
  public init(path: String, errno: Int32) { (self.path, self.errno) = (path, errno) }

  /// What went wrong and what to do.
  public var description: String { "Could not write \(path): \(reason)" }

  private var reason: String {
    switch errno {
    case ENOSPC, EDQUOT: "the disk is full. Free some room and run it again."
    case EACCES, EPERM: "this folder may not be written to. Choose another folder."
    case EROFS: "the disk is read-only. Choose another folder."
    case ENOTDIR, EEXIST: "a file stands where a folder is needed. Choose another folder."
    case EWOULDBLOCK: "another batch is being printed into it. Wait for that one, or choose another folder."
    case EISDIR: "a folder has that name. Choose another name."
    case ENOENT: "its folder is not there. Make the folder first."
    case ENAMETOOLONG: "the name is too long. Choose a shorter one."
    default: "\(String(cString: strerror(errno))). Choose another place."
    }
  }
}
