internal import ArgumentParser
internal import Caseload
internal import Press

struct ReceiptsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipts",
    abstract: "Prove that every planned sheet of a batch is there once, and put parts together.",
    discussion: """
      Example:
        takehome receipts verify out/
        takehome receipts merge part-*/ -o all/
      """,
    subcommands: [ReceiptsVerifyCommand.self, ReceiptsMergeCommand.self])
}

/// The folders whose receipts are read.
struct ReceiptOptions: ParsableArguments {
  @Argument(help: "The folders that a batch, or the parts of one, were printed into.", completion: .directory)
  var folders: [String]

  func receipts(preferringParts: Bool = false) throws(Refusal) -> ReceiptSet {
    do {
      return try ReceiptSet(folders, preferringParts: preferringParts, sha256: { Press.sha256($0) })
    } catch {
      switch error.kind {
      case .unreadable: throw Refusal(.data, error.description)
      case .missing: throw Refusal(.noInput, error.description)
      }
    }
  }
}

extension ReceiptFaults {
  /// The faults, a line each; of very many the first.
  var lines: [String] {
    told.map(\.description) + (count > told.count ? ["and \(count - told.count) more"] : [])
  }
}
