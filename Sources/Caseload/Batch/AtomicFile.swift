internal import Foundation

/// A file that is whole or not there: written beside its place without its name, flushed, then named.
///
/// A device or a pipe takes the bytes as they come, and a link keeps pointing where it points.
public final class AtomicFile {
  /// The open descriptor, for who writes in pieces.
  public let descriptor: Int32
  private let stage: Stage
  private let path: String
  private let place: String
  private var isOpen = true

  /// What is written to until the commit.
  private enum Stage {
    /// A file without a name, which the system takes away when the process ends.
    case nameless
    /// A hidden file, where the disk knows no nameless ones.
    case hidden
    /// The place itself: a device or a pipe.
    case direct
  }

  /// Whether bytes go to their place as they come, as to a pipe.
  public var isDirect: Bool { stage == .direct }

  /// Opens a draft beside `path`. Throws when the folder cannot take it.
  public init(_ path: String) throws(OutputError) {
    self.path = path
    let kind = Self.kind(of: path)
    place = kind == S_IFREG ? URL(fileURLWithPath: path).resolvingSymlinksInPath().path : path
    let folder = URL(fileURLWithPath: place).deletingLastPathComponent().path
    if let kind, kind != S_IFREG, kind != S_IFDIR {
      (stage, descriptor) = (.direct, open(path, O_WRONLY | O_CLOEXEC))
    } else if let file = Self.nameless(in: folder) {
      (stage, descriptor) = (.nameless, file)
    } else {
      (stage, descriptor) = (.hidden, open(Self.draft(of: place), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600))
    }
    guard descriptor >= 0 else { throw OutputError(path: path, errno: errno) }
  }

  deinit { discard() }

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
    let draft = Self.draft(of: place)
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw OutputError(path: path, errno: errno) }
    if stage == .nameless {
      unlink(draft)
      guard linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0 else {
        throw OutputError(path: path, errno: errno)
      }
    }
    isOpen = false
    guard close(descriptor) == 0, stage == .direct || rename(draft, place) == 0 else {
      let reason = errno
      if stage != .direct { unlink(draft) }
      throw OutputError(path: path, errno: reason)
    }
  }

  /// Takes the draft away.
  public func discard() {
    guard isOpen else { return }
    isOpen = false
    close(descriptor)
    if stage == .hidden { unlink(Self.draft(of: place)) }
  }

  /// Writes a whole file.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let file = try AtomicFile(path)
    try file.write(bytes)
    try file.commit()
  }

  /// What kind of file stands there, behind its links; nil when none does.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// A file without a name in a folder; nil where the disk or the system has none.
  private static func nameless(in folder: String) -> Int32? {
    guard access("/proc/self/fd", F_OK) == 0 else { return nil }
    let file = open(folder, 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o600)  // O_TMPFILE
    return file < 0 ? nil : file
  }

  private static func draft(of place: String) -> String {
    let (folder, name) = parts(of: place)
    return "\(folder)/.\(name).\(getpid()).draft"
  }

  /// The folder that a file stands in, and its name there.
  static func parts(of place: String) -> (folder: String, name: String) {
    let url = URL(fileURLWithPath: place)
    return (url.deletingLastPathComponent().path, url.lastPathComponent)
  }
}
