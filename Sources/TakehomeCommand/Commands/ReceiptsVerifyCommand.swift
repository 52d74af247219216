internal import ArgumentParser
internal import Caseload

struct ReceiptsVerifyCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that every planned sheet is there once, as it was printed.",
    discussion: """
      Holds the tickets (batch.json), the receipts and the files against each other. Each fault is one line: the place,
      what is wrong, and the rule: missing, doubled, changed, strange, other-batch. The first 50 are shown.
      Parts may be in one folder or in several; where a folder has receipts.jsonl of the whole batch, that is read.

      Example:
        takehome receipts verify out/
        takehome receipts verify part-1/ part-2/ --json

      Exit code 0 when all is there, 1 when something is wrong, 65 when receipts cannot be read, 66 when there are none.
      """)

  @OptionGroup var options: ReceiptOptions

  @Flag(help: "As JSON, for scripts.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print faults only.")
  var quiet = false

  func work() async throws(Refusal) {
    let receipts = try options.receipts()
    receipts.holdFiles()
    if json {
      Console().result(try JSON.text(VerifiedReceipts(receipts)))
    } else {
      for line in receipts.faults.lines { Console().result(line) }
      if receipts.faults.isEmpty, !quiet {
        Console().result("\(counted(receipts.found, "sheet")), \(counted(receipts.pages, "page")): all there")
      }
    }
    if !receipts.faults.isEmpty { throw Refusal(.someFailed) }
  }
}

/// What was found, as a script reads it.
private struct VerifiedReceipts: Encodable {
  struct Fault: Encodable {
    let rule: String
    let place: String
    let sentence: String
  }

  let batch: String
  let sheets: Int
  let found: Int
  let pages: Int
  let faultCount: Int
  let faults: [Fault]

  init(_ receipts: ReceiptSet) {
    (batch, sheets) = (receipts.ticket.batch, receipts.ticket.sheets)
    (found, pages, faultCount) = (receipts.found, receipts.pages, receipts.faults.count)
    faults = receipts.faults.told.map { Fault(rule: $0.rule.rawValue, place: $0.place, sentence: $0.sentence) }
  }
}
