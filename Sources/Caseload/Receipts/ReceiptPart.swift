internal import Foundation

/// The ticket and the receipts of one batch or one part, open for reading.
final class ReceiptPart {
  /// No ticket is longer, in bytes.
  private static let longestTicket = 4096
  /// No batch is larger.
  static let mostSheets = 10_000_000

  /// The folder, as the user knows it.
  let folder: String
  /// The file of the receipts.
  let path: String
  let ticket: BatchTicket
  let descriptor: Int32

  /// Opens what a ticket of this name tells of. Throws when either file is not what a batch writes.
  init(_ folder: String, ticket name: String) throws(ReceiptError) {
    self.folder = folder
    let ticket = try Self.ticket("\(folder)/\(name)")
    let names = ReceiptNames(ticket.shard)
    guard names.ticket == name else {
      throw ReceiptError(.unreadable, "Could not read \(folder)/\(name): it is the ticket of another part. Restore it.")
    }
    (self.ticket, path) = (ticket, "\(folder)/\(names.receipts)")
    descriptor = try Self.opened(path)
  }

  deinit { close(descriptor) }

  /// Goes through the receipts. A last line that was cut short is none; any other that is no receipt is refused.
  func each(_ take: (Receipt, Range<Int>) -> Void) throws(ReceiptError) {
    var (number, bad): (Int, Int?) = (0, nil)
    do throws(OutputError) {
      try ReceiptLines.each(in: descriptor, named: path) { (line) throws(OutputError) in
        number += 1
        guard line.isWhole, bad == nil else { return }
        guard let receipt = line.receipt, receipt.sequence <= ticket.sheets else { return bad = number }
        take(receipt, line.place)
      }
    } catch {
      throw ReceiptError(.unreadable, "Could not read \(path): it is too long or the disk fails. Name another folder.")
    }
    if let bad {
      throw ReceiptError(
        .unreadable, "\(path):\(bad): this line is no receipt of this batch. Print again with --resume.")
    }
  }

  /// The tickets of a folder: of the whole batch, and of parts, in order.
  static func tickets(in folder: String) throws(ReceiptError) -> (whole: String?, parts: [String]) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw ReceiptError(.missing, "Could not read \(folder): there is no such folder. Check the name.")
    }
    let parts = names.compactMap { name -> (Shard, String)? in
      guard name.hasPrefix("batch-"), name.hasSuffix(".json") else { return nil }
      let text = name.dropFirst(6).dropLast(5).replacing("-of-", with: "/", maxReplacements: 1)
      guard let shard = Shard(String(text)), ReceiptNames(shard).ticket == name else { return nil }
      return (shard, name)
    }
    let whole = ReceiptNames(nil).ticket
    let sorted = parts.sorted { ($0.0.count, $0.0.index) < ($1.0.count, $1.0.index) }.map { $0.1 }
    return (names.contains(whole) ? whole : nil, sorted)
  }

  private static func ticket(_ path: String) throws(ReceiptError) -> BatchTicket {
    let file = try opened(path)
    defer { close(file) }
    var found = stat()
    guard fstat(file, &found) == 0, found.st_size <= longestTicket,
      let bytes = ReceiptLines.bytes(0..<Int(found.st_size), of: file),
      let ticket = try? JSONDecoder().decode(BatchTicket.self, from: Data(bytes)),
      ticket.format == BatchTicket.format, (0...mostSheets).contains(ticket.sheets), ticket.batch.isChecksum
    else {
      throw ReceiptError(
        .unreadable,
        "Could not read \(path): it is no ticket that this version writes. Print again with --resume.")
    }
    return ticket
  }

  private static func opened(_ path: String) throws(ReceiptError) -> Int32 {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    var found = stat()
    guard file >= 0, fstat(file, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
      if file >= 0 { close(file) }
      throw ReceiptError(
        .missing, "Could not read \(path): there is no such plain file. Print again with --resume.")
    }
    return file
  }
}
