import Foundation
import Handout

@testable import Caseload

/// Folders as a batch or its parts leave them, to be damaged.
final class ReceiptFixture {
  let place = FileManager.default.temporaryDirectory.appending(path: "receipts-\(UUID().uuidString)")
  let job = Sample.job(9)

  init() throws { try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: place) }

  /// The receipt of a sheet, and the bytes of its file.
  func sheet(_ sequence: Int, of job: PrintJob) -> (receipt: Receipt, bytes: [UInt8]) {
    let (plan, bytes) = (job.sheets[sequence - 1].plan, Array("sheet \(sequence)".utf8))
    let receipt = Receipt(
      sequence: sequence, id: plan.id, context: "\(plan.context)", language: "\(plan.language)",
      file: job.file(sequence - 1), bytes: bytes.count, sha256: Sample.checksum(bytes), key: job.keys[sequence - 1],
      pages: 2, density: "normal", version: "1.0.0", pack: "", checks: [])
    return (receipt, bytes)
  }

  /// Writes what a batch, or a part of it, leaves in a folder.
  func print(_ folder: String, shard: Shard? = nil, job: PrintJob? = nil) throws {
    let job = job ?? (shard == nil ? self.job : Sample.job(9, shard: shard))
    try FileManager.default.createDirectory(at: url(folder), withIntermediateDirectories: true)
    let names = ReceiptNames(shard)
    var lines = ""
    for index in job.share {
      let (receipt, bytes) = sheet(index + 1, of: job)
      lines += receipt.line
      try write(bytes, to: "\(folder)/\(receipt.file)")
    }
    try write(Array(lines.utf8), to: "\(folder)/\(names.receipts)")
    try write(Array(job.ticket.line.utf8), to: "\(folder)/\(names.ticket)")
  }

  /// Prints both halves of the batch into two folders.
  func printHalves(_ folders: [String] = ["one", "two"]) throws {
    for (index, folder) in folders.enumerated() { try print(folder, shard: Shard(index: index + 1, count: 2)) }
  }

  func url(_ name: String) -> URL { place.appending(path: name) }

  func text(_ name: String) throws -> String { String(decoding: try Data(contentsOf: url(name)), as: UTF8.self) }

  func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: url(name)) }

  /// Changes the lines of a file.
  func edit(_ name: String, _ change: (inout [String]) throws -> Void) throws {
    var lines = try text(name).split(separator: "\n").map(String.init)
    try change(&lines)
    try write(Array(lines.map { $0 + "\n" }.joined().utf8), to: name)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: url(name)) }

  func receipts(_ folders: [String], preferringParts: Bool = false) throws(ReceiptError) -> ReceiptSet {
    try ReceiptSet(folders.map { url($0).path }, preferringParts: preferringParts, sha256: Sample.checksum)
  }

  /// Every fault of some folders, the places told from the fixture's own.
  func faults(_ folders: String...) throws -> [String] {
    let receipts = try receipts(folders)
    receipts.holdFiles()
    return receipts.faults.told.map { "\($0.place.replacing(place.path + "/", with: "")) [\($0.rule.rawValue)]" }
  }

  /// Why receipts cannot be read, the place told from the fixture's own.
  func refusal(_ folders: String...) -> (kind: ReceiptError.Kind, text: String)? {
    do {
      _ = try receipts(folders)
      return nil
    } catch {
      return (error.kind, error.description.replacing(place.path + "/", with: ""))
    }
  }

  /// The receipts as one batch would have written them.
  func merged(_ folders: String...) throws -> String {
    var text = ""
    try receipts(folders, preferringParts: true).lines { text += String(decoding: $0, as: UTF8.self) }
    return text
  }
}
