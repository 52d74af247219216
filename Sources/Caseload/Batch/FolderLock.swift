internal import Foundation

/// Holds a folder while a batch is printed into it, so that no other is; freed when the process ends, however it ends.
///
/// Parts of one batch share a folder; each holds its own receipts besides.
public final class FolderLock {
  /// How long one waits for what another holds: a batch that was killed takes a moment to be gone.
  private static let patience = Duration.seconds(2)

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
    let end = ContinuousClock.now + patience
    while flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { return true }
      guard ContinuousClock.now < end else { return false }
      usleep(20_000)
    }
    return true
  }

  /// Frees what is held, also where a process that is just being started has the descriptor too.
  static func release(_ descriptor: Int32) { flock(descriptor, LOCK_UN) }
}
