internal import ArgumentParser
internal import Foundation

struct BatchCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Print a whole caseload: one PDF a sheet, and one run for the printer if you ask.",
    discussion: """
      Sheets are named SEQUENCE-ID-CONTEXT-LANGUAGE.pdf; a child's name is on the page and nowhere else.
      A bad row is named with its line and never stops the others. receipts.jsonl lists what was made.
      In the print run every family starts on a new sheet of paper: print it two-sided, at actual size.

      Example:
        takehome batch caseload.csv -o out/ --print-run out/run.pdf

      After a batch that was ended, the same call with --resume goes on: what is there and whole is kept.

      One part of four, and the part that an array job asks for (Slurm, Kubernetes, AWS Batch, Google Batch, PBS,
      Torque, Grid Engine, GNU parallel; TAKEHOME_SHARD_COUNT where the system gives no count):
        takehome batch caseload.csv -o out/ --shard 2/4
        sbatch --array=1-4 --wrap "takehome batch caseload.csv -o out/ --shard auto --resume"
        takehome receipts verify out/

      Exit code 0 when all is printed, 1 when some rows or sheets failed, 73 when the folder cannot be written,
      130 or 143 when a signal ended it, 70 when the program crashed and no sheet could be left out for it.
      """)

  @OptionGroup var options: CaseloadOptions

  @OptionGroup var form: FormOptions

  @Option(name: .shortAndLong, help: "The folder for the sheets; it is made if it is not there.")
  var output: String

  @Option(help: "One PDF with every sheet, in caseload order, ready for a two-sided printer.")
  var printRun: String?

  @Option(help: "Workers (default: one for each processor).")
  var jobs: Int?

  @Flag(help: "Stop at the first sheet that fails.")
  var failFast = false

  @Flag(help: "Go on where an earlier batch ended: what is there and whole, and would be made the same, is kept.")
  var resume = false

  @Option(
    help: "Print one part of the caseload: I/N, or `auto` in an array job.")
  var shard: String?

  @Flag(help: "Print only if the packs are as `takehome contexts --lock` wrote them down.")
  var locked = false

  @Option(help: "The file of the lock.", completion: .file())
  var lockFile = LockFile.usual

  @Flag(help: "Print the summary as JSON.")
  var json = false

  @Flag(help: "Print a line of JSON for each thing as it happens; the last has the summary.")
  var events = false

  func validate() throws {
    guard !(json && events) else { throw ValidationError("--json, --events: give one of them; both tell the summary.") }
  }

  func work() async throws(Refusal) {
    let workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    guard (1...256).contains(workers) else { throw Refusal(.usage, "--jobs: give 1 to 256 workers.") }
    guard !output.isEmpty, printRun != "" else { throw Refusal(.usage, "--output and --print-run: give a name.") }
    if let shift = Shift.current() {
      shift.follow()
      return try await printed(on: workers, shift)
    }
    if let foreman = Foreman(caseload: options.caseload, console: options.console), try foreman.run() { return }
    StopSignal.watch()
    try await printed(on: workers, nil)
  }
}
