internal import Foundation
internal import Handout

/// The folder that sheets are written to.
public struct OutputFolder: Hashable, Sendable {
  /// Its path.
  public let path: String

  /// Makes the folder if it is not there and tries whether it can be written to.
  public init(_ path: String) throws(OutputError) {
    self.path = path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw OutputError(path: path, errno: ENOTDIR) }
    } else {
      try Self.make(URL(fileURLWithPath: path))
    }
    do {
      try AtomicFile("\(path)/probe").discard()
    } catch { throw OutputError(path: path, errno: error.errno) }
  }

  /// Makes a folder and those above it.
  private static func make(_ folder: URL) throws(OutputError) {
    let above = folder.deletingLastPathComponent()
    if above.pathComponents.count > 1, !FileManager.default.fileExists(atPath: above.path) { try make(above) }
    guard mkdir(folder.path, 0o755) == 0 || errno == EEXIST else {
      throw OutputError(path: folder.path, errno: errno)
    }
  }

  /// The file of the receipts of a whole batch or of a part.
  public func receipts(_ shard: Shard?) -> String { "\(path)/\(ReceiptNames(shard).receipts)" }

  /// The file of the ticket of a whole batch or of a part.
  public func ticket(_ shard: Shard?) -> String { "\(path)/\(ReceiptNames(shard).ticket)" }

  /// Whether the ticket that lies here is that of a job.
  public func holdsTicket(of job: PrintJob) -> Bool {
    (try? Data(contentsOf: URL(fileURLWithPath: ticket(job.ticket.shard)))) == Data(job.ticket.line.utf8)
  }

  /// The paths of everything that a job writes.
  public func files(_ job: PrintJob) -> [String] {
    job.share.map { "\(path)/\(job.file($0))" } + [receipts(job.ticket.shard), ticket(job.ticket.shard)]
  }

  /// Takes away the drafts that a process which was killed left of this job's files, and of a print run that lies here.
  public func clearDrafts(_ job: PrintJob, printRun: String?) {
    let run = printRun.map(AtomicFile.parts)
    Self.clearDrafts(in: path) {
      var own = Set(files(job).map { String($0.dropFirst(path.count + 1)) })
      if let run, run.folder == AtomicFile.parts(of: "\(path)/sheet.pdf").folder { own.insert(run.name) }
      return own
    }
  }

  /// Takes away the drafts of a print run, wherever it lies, that an earlier process of the same batch left.
  public static func clearDrafts(of printRun: String) {
    let (folder, name) = AtomicFile.parts(of: printRun)
    clearDrafts(in: folder) { [name] }
  }

  /// Hidden files of other processes that are called as drafts of these files are.
  private static func clearDrafts(in folder: String, of own: () -> Set<String>) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let drafts = names.filter { $0.hasPrefix(".") && $0.hasSuffix(".draft") }
    guard !drafts.isEmpty else { return }
    let own = own()
    for draft in drafts {
      let parts = draft.dropFirst().dropLast(6).split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count > 1, let process = PlainNumber.read(String(parts[parts.count - 1])), process != getpid() else {
        continue
      }
      if own.contains(parts.dropLast().joined(separator: ".")) { unlink("\(folder)/\(draft)") }
    }
  }

  /// The files that are called as sheets are and belong to no sheet of the batch, in order.
  public func strangers(to job: PrintJob) -> [String] {
    let sheets = names.filter { SheetName.sequence(of: $0) != nil }
    guard !sheets.isEmpty else { return [] }
    return Set(sheets).subtracting(job.sheets.indices.map(job.file)).sorted()
  }

  private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
}

/// What the records beside the sheets are called.
struct ReceiptNames: Hashable {
  let receipts: String
  let ticket: String

  init(_ shard: Shard?) {
    let part = shard.map { "-\($0.index)-of-\($0.count)" } ?? ""
    (receipts, ticket) = ("receipts\(part).jsonl", "batch\(part).json")
  }
}
