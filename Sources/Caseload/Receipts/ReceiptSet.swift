public import ContextPack
internal import Foundation

/// The receipts of a whole batch, from one folder or from its parts in several, held against the plan and each other.
public final class ReceiptSet {
  /// Where the receipt of a sheet stands.
  private struct Place {
    let part: Int
    let line: Range<Int>
  }

  /// What is wrong with them.
  public private(set) var faults = ReceiptFaults()
  /// How many sheets have a receipt.
  public var found: Int { places.count }
  /// How many pages these have.
  public private(set) var pages = 0
  /// Whether parts are missing, or anything is wrong but that sheets are: such receipts make no batch.
  public var isBroken: Bool { hasLostParts || faults.rules.contains { $0 != .missing } }
  /// What the batch set out to print.
  public let ticket: BatchTicket

  private var hasLostParts = false
  private let parts: [ReceiptPart]
  private let sha256: Checksum
  private var places: [Int: Place] = [:]

  /// Reads the receipts of folders. `preferringParts` reads the parts of a folder that also has the receipts of a whole
  /// batch, as merging does. Throws when there are none, or when they are not what a batch writes.
  public init(
    _ folders: [String], preferringParts: Bool = false, sha256: @escaping Checksum
  ) throws(ReceiptError) {
    var parts: [ReceiptPart] = []
    for folder in folders {
      let (whole, shards) = try ReceiptPart.tickets(in: folder)
      let names = preferringParts && !shards.isEmpty ? shards : whole.map { [$0] } ?? shards
      guard !names.isEmpty else {
        throw ReceiptError(
          .missing, "Could not find receipts in \(folder). Name a folder that `takehome batch` printed into.")
      }
      for name in names { parts.append(try ReceiptPart(folder, ticket: name)) }
    }
    guard let first = parts.first else { throw ReceiptError(.missing, "Name a folder.") }
    (self.parts, self.sha256, ticket) = (parts, sha256, Self.whole(first.ticket))
    holdParts()
    for (number, part) in parts.enumerated() where Self.whole(part.ticket) == ticket {
      try part.each { take($0, Place(part: number, line: $1)) }
    }
    for sequence in 1..<ticket.sheets + 1 where places[sequence] == nil {
      faults.add(.missing, "sheet \(sequence)", "it has no receipt. Print its part again with --resume.")
    }
    holdKeys()
  }

  /// The receipts in order, as one batch would have written them.
  public func lines(_ write: ([UInt8]) throws(OutputError) -> Void) throws(OutputError) {
    for (_, place) in places.sorted(by: { $0.key < $1.key }) {
      let part = parts[place.part]
      guard let line = ReceiptLines.bytes(place.line, of: part.descriptor) else {
        throw OutputError(path: part.path, errno: EIO)
      }
      try write(line)
    }
  }

  /// Holds the sheets on the disk against their receipts, and the folders against both.
  public func holdFiles() {
    var names: [String: Set<String>] = [:]
    for (_, place) in places.sorted(by: { $0.key < $1.key }) {
      let part = parts[place.part]
      guard let receipt = ReceiptLines.receipt(place.line, of: part.descriptor) else { continue }
      names[part.folder, default: []].insert(receipt.file)
      let path = "\(part.folder)/\(receipt.file)"
      if !SheetFile.isThere(receipt, in: part.folder) {
        faults.add(.missing, path, "the file is not there. Print again with --resume.")
      } else if !SheetFile.matches(receipt, in: part.folder, sha256) {
        faults.add(.changed, path, "the file is not as it was printed. Print again with --resume.")
      }
    }
    for folder in Set(parts.map(\.folder)).sorted() {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let strange = Set(files.filter { SheetName.sequence(of: $0) != nil }).subtracting(names[folder] ?? [])
      for file in strange.sorted() {
        faults.add(.strange, "\(folder)/\(file)", "no receipt tells of this sheet. Look at it, and take it away.")
      }
    }
  }

  /// A ticket without its part.
  private static func whole(_ ticket: BatchTicket) -> BatchTicket {
    var ticket = ticket
    ticket.shard = nil
    return ticket
  }

  /// Every part of one batch must be here once, and none of another.
  private func holdParts() {
    var seen: Set<Int> = []
    let count = parts[0].ticket.shard?.count
    for part in parts {
      let ticket = part.ticket
      let name = "\(part.folder)/\(ReceiptNames(ticket.shard).ticket)"
      if Self.whole(ticket) != self.ticket || ticket.shard?.count != count {
        faults.add(
          .otherBatch, name, "it is of another batch than \(parts[0].folder). Verify each batch by itself.")
        hasLostParts = true
      } else if !seen.insert(ticket.shard?.index ?? 1).inserted {
        faults.add(.doubled, name, "this part is here already. Name each part once.")
        hasLostParts = true
      }
    }
    for index in 1...(count ?? 1) where !seen.contains(index) {
      faults.add(.missing, "shard \(index)/\(count ?? 1)", "this part is not here. Print it, or name its folder.")
      hasLostParts = true
    }
  }

  private func take(_ receipt: Receipt, _ place: Place) {
    let part = parts[place.part]
    let shown = "\(part.folder)/\(receipt.file)"
    if part.ticket.shard?.holds(receipt.id) == false {
      faults.add(.strange, shown, "its record belongs to another part. Print its part again with --resume.")
    }
    guard places[receipt.sequence] == nil else {
      faults.add(
        .doubled, shown, "sheet \(receipt.sequence) has a receipt already. Print its part again with --resume.")
      return
    }
    places[receipt.sequence] = place
    pages += receipt.pages
  }

  /// The keys of all sheets in order make the name of the batch; it shows when a receipt is of another plan.
  private func holdKeys() {
    guard places.count == ticket.sheets else { return }
    var name = KeyMaker.start(sha256)
    for sequence in 1..<ticket.sheets + 1 {
      guard let place = places[sequence],
        let receipt = ReceiptLines.receipt(place.line, of: parts[place.part].descriptor)
      else { return }
      name = KeyMaker.next(name, receipt.key, sha256)
    }
    if name != ticket.batch {
      faults.add(
        .otherBatch, parts[0].folder, "a receipt is of another plan than its batch. Print again with --resume.")
    }
  }
}
