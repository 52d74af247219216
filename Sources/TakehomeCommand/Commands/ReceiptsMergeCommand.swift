internal import ArgumentParser
internal import Caseload
internal import Foundation

struct ReceiptsMergeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Write the receipts that one batch would have written, from those of its parts.",
    discussion: """
      Writes receipts.jsonl and batch.json; the sheets stay where they are. Every part must be there once.
      A sheet that failed has no receipt: it is named, and the others are written.

      Example:
        takehome receipts merge out/ -o out/
        takehome receipts merge part-*/ -o all.jsonl

      Exit code 0 when every planned sheet has its receipt, 1 when not, 65 when receipts cannot be read, 66 when there
      are none, 73 when the output cannot be written.
      """)

  @OptionGroup var options: ReceiptOptions

  @Option(name: .shortAndLong, help: "A folder, or a file that ends in .jsonl; batch.json is written beside it.")
  var output: String

  func work() async throws(Refusal) {
    guard !output.isEmpty else { throw Refusal(.usage, "--output: give a name.") }
    let receipts = try options.receipts(preferringParts: true)
    for line in receipts.faults.lines { Console().warn(line) }
    guard !receipts.isBroken else { throw Refusal(.someFailed, "nothing was written. Mend the parts first.") }
    let isFile = output.hasSuffix(".jsonl")
    do {
      let folder =
        isFile ? URL(fileURLWithPath: output).deletingLastPathComponent().path : try OutputFolder(output).path
      let file = try AtomicFile(isFile ? output : "\(folder)/receipts.jsonl")
      try receipts.lines { (line) throws(OutputError) in try file.write(line) }
      try AtomicFile.write(Array(receipts.ticket.line.utf8), to: "\(folder)/batch.json")
      try file.commit()
    } catch { throw Refusal(error) }
    Console().result("\(counted(receipts.found, "receipt")) in \(output)")
    if !receipts.faults.isEmpty { throw Refusal(.someFailed) }
  }
}
