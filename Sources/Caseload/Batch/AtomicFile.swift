internal import Foundation

/// A file that is whole or not there: written beside its place under another name, flushed, then renamed.
public final class AtomicFile {
  /// The open descriptor, for who writes in pieces.
  public let descriptor: Int32
  private let draft: String
  private let path: String
  private var isOpen = true

  /// Opens a draft beside `path`. Throws when the folder cannot take it.
  public init(_ path: String) throws(OutputError) {
    let url = URL(fileURLWithPath: path)
    let draft = url.deletingLastPathComponent().appendingPathComponent(
      ".\(url.lastPathComponent).\(getpid()).draft"
    ).path
    (self.path, self.draft) = (path, draft)
    descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError(path: path, errno: errno) }
  }

  deinit { if isOpen { discard() } }

  /// Writes bytes at the end.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw OutputError(path: path, errno: written < 0 ? errno : ENOSPC) }
      rest = rest.dropFirst(written)
    }
  }

  /// Flushes the draft and gives it its name; only now is there a file.
  public func commit() throws(OutputError) {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw OutputError(path: path, errno: errno) }
    isOpen = false
    guard close(descriptor) == 0, rename(draft, path) == 0 else {
      let reason = errno
      unlink(draft)
      throw OutputError(path: path, errno: reason)
    }
  }

  /// Takes the draft away.
  public func discard() {
    isOpen = false
    close(descriptor)
    unlink(draft)
  }

  /// Writes a whole file.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let file = try AtomicFile(path)
    try file.write(bytes)
    try file.commit()
  }
}
