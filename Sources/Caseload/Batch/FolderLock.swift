internal import Foundation

/// Holds a folder while a batch is printed into it, so that no other is; freed when the process ends, however it ends.
///
/// Parts of one batch share a folder; each holds its own receipts besides.
public final class FolderLock {
  private let descriptor: Int32

  /// Holds a folder, alone or with others who share it. Throws when another batch holds it.
  public init(_ folder: OutputFolder, isShared: Bool) throws(OutputError) {
    let opened = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw OutputError(path: folder.path, errno: errno) }
    guard Self.hold(opened, isShared: isShared) else {
      close(opened)
      throw OutputError(path: folder.path, errno: EWOULDBLOCK)
    }
    descriptor = opened
  }

  deinit {
    Self.release(descriptor)
    close(descriptor)
  }

  /// Whether a file or folder could be held; a disk that knows no such thing holds nothing and is no obstacle.
  static func hold(_ descriptor: Int32, isShared: Bool = false) -> Bool {
    while flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      return errno != EWOULDBLOCK
    }
    return true
  }

  /// Frees what is held, also where a process that is just being started has the descriptor too.
  static func release(_ descriptor: Int32) { flock(descriptor, LOCK_UN) }
}
