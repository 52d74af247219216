internal import ContextPack
internal import Foundation

/// The receipts on the disk: a line more as each sheet is done, and at the end one line a sheet, in order.
///
/// What a killed process leaves is read again: a line that was cut short counts for nothing.
public final class ReceiptJournal {
  private let path: String
  private let descriptor: Int32
  private let found: [Int: Range<Int>]
  private var kept: [Int: Range<Int>] = [:]
  private var end: Int

  /// Opens the receipts of a job and holds them. Those of an earlier run are kept only to resume it.
  public init(_ path: String, isResuming: Bool) throws(OutputError) {
    let file = try Self.opened(path)
    let read: (places: [Int: Range<Int>], end: Int)
    do throws(OutputError) {
      read = isResuming ? try Self.read(file, path) : ([:], 0)
      guard ftruncate(file, off_t(read.end)) == 0 else { throw OutputError(path: path, errno: errno) }
    } catch {
      Foundation.close(file)
      throw error
    }
    (self.path, descriptor, found, end) = (path, file, read.places, read.end)
  }

  deinit {
    FolderLock.release(descriptor)
    Foundation.close(descriptor)
  }

  /// What an earlier run says of its sheets, for workers to look at.
  public var earlier: EarlierReceipts { EarlierReceipts(descriptor: dup(descriptor), places: found) }

  /// Notes that a sheet is as an earlier run's receipt says.
  public func keep(_ receipt: Receipt) { kept[receipt.sequence] = found[receipt.sequence] }

  /// Adds a receipt. When it cannot be written nothing of it stays.
  public func add(_ receipt: Receipt) throws(OutputError) {
    let line = Array(receipt.line.utf8)
    do {
      try write(line)
    } catch {
      ftruncate(descriptor, off_t(end))
      throw error
    }
    kept[receipt.sequence] = end..<end + line.count
    end += line.count
  }

  /// Ends the journal as it is, so that the batch can be resumed.
  public func pause() { fsync(descriptor) }

  /// Writes the receipts of this run anew, in order, where they do not stand so already.
  public func finish() throws(OutputError) {
    let places = kept.sorted { $0.key < $1.key }.map(\.value)
    let isInOrder = places.reduce(0) { $1.lowerBound == $0 ? $1.upperBound : -1 } == end
    guard !isInOrder else {
      fsync(descriptor)
      return
    }
    let file = try AtomicFile(path)
    for place in places {
      guard let line = ReceiptLines.bytes(place, of: descriptor) else { throw OutputError(path: path, errno: EIO) }
      try file.write(line)
    }
    try file.commit()
  }

  /// Where the receipts of an earlier run stand, the last of each sheet, and where whole lines end.
  private static func read(_ file: Int32, _ path: String) throws(OutputError) -> ([Int: Range<Int>], Int) {
    var (places, end): ([Int: Range<Int>], Int) = ([:], 0)
    try ReceiptLines.each(in: file, named: path) { (line) throws(OutputError) in
      if line.isWhole { end = line.place.upperBound }
      if let receipt = line.receipt { places[receipt.sequence] = line.place }
    }
    return (places, end)
  }

  private func write(_ line: [UInt8]) throws(OutputError) {
    var done = 0
    while done < line.count {
      let length = line[done...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(end + done))
      }
      if length < 0, errno == EINTR { continue }
      guard length > 0 else { throw OutputError(path: path, errno: length < 0 ? errno : ENOSPC) }
      done += length
    }
  }

  /// The file, held by this process alone; a file that was put in its place meanwhile is opened instead.
  private static func opened(_ path: String) throws(OutputError) -> Int32 {
    while true {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard file >= 0 else { throw OutputError(path: path, errno: errno) }
      var (mine, there) = (stat(), stat())
      let reason: Int32
      if fstat(file, &mine) != 0 || mine.st_mode & S_IFMT != S_IFREG {
        reason = EINVAL
      } else if !FolderLock.hold(file) {
        reason = EWOULDBLOCK
      } else if stat(path, &there) == 0, there.st_ino == mine.st_ino, there.st_dev == mine.st_dev {
        return file
      } else {
        reason = 0
      }
      Foundation.close(file)
      if reason != 0 { throw OutputError(path: path, errno: reason) }
    }
  }
}
