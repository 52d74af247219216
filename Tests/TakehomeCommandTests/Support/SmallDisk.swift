import Foundation

/// A disk of a few kilobytes inside a desk, for what happens when it is full or read-only.
struct SmallDisk {
  /// Whether this user may mount one, found out by doing so once.
  static let isPossible: Bool = {
    guard geteuid() == 0, let desk = try? Desk(), let disk = try? SmallDisk(in: desk, kilobytes: 64) else {
      return false
    }
    disk.unmount()
    return true
  }()

  /// Its folder's name on the desk.
  let name = "disk"
  private let path: String

  init(in desk: Desk, kilobytes: Int, isReadOnly: Bool = false) throws {
    let folder = desk.folder.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    guard mount("tmpfs", path, "tmpfs", isReadOnly ? UInt(MS_RDONLY) : 0, "size=\(kilobytes)k") == 0 else {
      throw POSIXError(.EPERM)
    }
  }

  /// Makes the disk larger, or read-only.
  func remount(kilobytes: Int? = nil, isReadOnly: Bool = false) {
    let size = kilobytes.map { "size=\($0)k" } ?? ""
    _ = mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT) | (isReadOnly ? UInt(MS_RDONLY) : 0), size)
  }

  /// Takes the disk away; the test does so before its desk is cleared.
  func unmount() { umount2(path, Int32(MNT_DETACH)) }
}
