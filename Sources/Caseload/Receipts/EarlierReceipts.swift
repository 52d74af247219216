internal import ContextPack
internal import Foundation

/// The receipts of an earlier run; workers read them side by side.
public final class EarlierReceipts: Sendable {
  private let descriptor: Int32
  private let places: [Int: Range<Int>]

  init(descriptor: Int32, places: [Int: Range<Int>]) { (self.descriptor, self.places) = (descriptor, places) }

  deinit { close(descriptor) }

  /// The receipt of a sheet that is there as it would be made now: the same key and name, and a file of the length and
  /// checksum that the receipt tells.
  func receipt(of index: Int, in job: PrintJob, _ folder: OutputFolder, _ sha256: Checksum) -> Receipt? {
    guard let place = places[index + 1], let receipt = ReceiptLines.receipt(place, of: descriptor),
      receipt.sequence == index + 1, receipt.key == job.keys[index], receipt.file == job.file(index),
      SheetFile.matches(receipt, in: folder.path, sha256)
    else { return nil }
    return receipt
  }
}

/// A sheet on the disk, held against its receipt.
enum SheetFile {
  /// Whether the file is there, plain, and has the receipt's length and checksum. A pipe or a link is not opened.
  static func matches(_ receipt: Receipt, in folder: String, _ sha256: Checksum) -> Bool {
    bytes(receipt, in: folder).map { sha256($0) == receipt.sha256 } ?? false
  }

  /// Whether anything stands in its place.
  static func isThere(_ receipt: Receipt, in folder: String) -> Bool {
    var found = stat()
    return lstat("\(folder)/\(receipt.file)", &found) == 0
  }

  private static func bytes(_ receipt: Receipt, in folder: String) -> [UInt8]? {
    let file = open("\(folder)/\(receipt.file)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var found = stat()
    guard fstat(file, &found) == 0, found.st_mode & S_IFMT == S_IFREG, found.st_size == receipt.bytes else {
      return nil
    }
    return ReceiptLines.bytes(0..<receipt.bytes, of: file)
  }
}
