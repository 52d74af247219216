internal import ArgumentParser
internal import Caseload
internal import Foundation
internal import Handout
internal import Press

/// What a batch keeps while its sheets come in, in order: receipts, the print run, progress, failures.
final class BatchSession {
  let folder: OutputFolder
  private let command: BatchCommand
  private let job: PrintJob
  private let lock: FolderLock
  private let journal: ReceiptJournal
  private let run: RunFile?
  private let shift: Shift?
  private let start: ContinuousClock.Instant
  private var progress: Progress
  private var taken = 0
  private var summary = BatchSummary()
  private var troubles: Set<SheetFailure.Kind> = []
  private var runRefusal: Refusal?

  /// Opens everything that is written to, before the first sheet is made.
  init(
    _ command: BatchCommand, _ job: PrintJob, runIn language: Language?, problems: Int, workers: Int,
    _ workshop: Workshop, _ shift: Shift?
  ) throws(Refusal) {
    (self.command, self.job, self.shift) = (command, job, shift)
    (summary.problems, summary.workers) = (problems, max(1, min(workers, job.share.count)))
    start = .now - (shift?.age ?? .zero)
    progress = Progress(total: job.share.count, isShown: !command.options.quiet, since: start)
    do {
      folder = try OutputFolder(command.output)
      lock = try FolderLock(folder, isShared: job.ticket.shard != nil)
    } catch { throw Refusal(error) }
    if let printRun = command.printRun {
      try Self.refuse(printRun, among: [command.options.caseload] + folder.files(job))
    }
    if let path = command.printRun, let language {
      run = try RunFile(path, language, workshop)
    } else {
      run = nil
    }
    let isLater = shift?.isLater == true
    if isLater, !folder.holdsTicket(of: job) {
      throw Refusal(
        .software,
        "the program crashed, and the caseload or its packs have changed since the batch began. "
          + "What is printed stays. Run the same command with --resume.")
    }
    do {
      journal = try ReceiptJournal(folder.receipts(job.ticket.shard), isResuming: command.resume || isLater)
      if !isLater { try AtomicFile.write(Array(job.ticket.line.utf8), to: folder.ticket(job.ticket.shard)) }
    } catch { throw Refusal(error) }
    folder.clearDrafts(job, printRun: command.printRun)
    if isLater || command.resume, let printRun = command.printRun { OutputFolder.clearDrafts(of: printRun) }
    if isLater { recount() } else { begin() }
  }

  /// Says what there is to say before the first sheet.
  private func begin() {
    if command.resume { warnOfStrangers() }
    tell(
      BatchEvent.Started(
        batch: job.ticket.batch, sheets: job.share.count, shard: job.ticket.shard, workers: summary.workers))
  }

  /// What an earlier batch or shift left, if this one goes on with it.
  var earlier: EarlierReceipts? { command.resume || shift?.isLater == true ? journal.earlier : nil }

  /// Whether a print run is made of the sheets' pages.
  var wantsPages: Bool { run != nil }

  /// Notes one outcome; false stops the batch.
  func take(_ outcome: Batch<CastSheet>.Outcome) -> Bool {
    let mark = shift?.tally.mark(of: outcome.sequence) ?? .open
    switch outcome.result {
    case .success(let done): note(done, outcome, mark)
    case .failure(let failure): note(failure, outcome, mark)
    }
    taken += 1
    progress.step(isTold: mark.isTold)
    return troubles.isEmpty || !command.failFast
  }

  /// Ends the run and the receipts, says what became of the batch, and throws the code it ends with.
  func close() throws(Refusal) {
    progress.clear()
    summary.close(after: .now - start)
    let isWhole = taken == job.share.count
    if !isWhole, let code = StopSignal.code { try pause(code) }
    let runRefusal = endRun()
    if isWhole {
      do { try journal.finish() } catch { throw Refusal(error) }
    } else {
      journal.pause()
    }
    let end = runRefusal ?? troubleEnd
    report(code: end?.code ?? .success, hasRun: hasRun && runRefusal == nil)
    if let end { throw end }
  }

  /// What the batch ends with when the print run is none of its troubles.
  private var troubleEnd: Refusal? {
    if troubles.contains(.output) { return Refusal(.cannotCreate) }
    if troubles.contains(.notInstalled) { return Refusal(.notInstalled) }
    return summary.problems > 0 || !troubles.isEmpty ? Refusal(.someFailed) : nil
  }

  /// Leaves everything so that the batch can go on another time.
  private func pause(_ code: ExitCode) throws(Refusal) {
    journal.pause()
    run?.discard()
    tell(BatchEvent.Ended(code: code.rawValue, summary: summary))
    throw Refusal(
      code,
      "ended by a signal after \(summary.sheets) of \(counted(job.share.count, "sheet")). "
        + "Run the same command with --resume to go on.")
  }

  /// A run without a sheet would be a document without a page.
  private var hasRun: Bool { run != nil && summary.sheets > 0 }

  /// Ends the print run, if one is asked for; what is wrong with it never costs the receipts.
  private func endRun() -> Refusal? {
    guard let run else { return nil }
    if let runRefusal { return runRefusal }
    guard hasRun else {
      run.discard()
      return nil
    }
    do { try run.commit() } catch { return error }
    return nil
  }

  /// Refuses a print run that would stand in the place of the caseload, a sheet or the receipts.
  private static func refuse(_ printRun: String, among taken: [String]) throws(Refusal) {
    func place(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    guard !Set(taken.map(place)).contains(place(printRun)) else {
      throw Refusal(.usage, "--print-run: \(printRun) is a file of this batch. Give it a name of its own.")
    }
  }
}

extension BatchSession {
  private func note(_ done: Batch<CastSheet>.Done, _ outcome: Batch<CastSheet>.Outcome, _ mark: Mark) {
    if done.isSkipped {
      journal.keep(done.receipt)
    } else {
      do { try journal.add(done.receipt) } catch {
        // A sheet without a receipt does not count, and would look like a stranger's.
        unlink("\(folder.path)/\(done.receipt.file)")
        return note(SheetFailure(.output, "\(error)"), outcome, mark)
      }
    }
    summary.pages += done.receipt.pages
    if let run, let pages = done.pages, runRefusal == nil {
      do { try run.add(pages, outcome.sheet.plan) } catch {
        // What is written of it takes room from the sheets that are to come.
        run.discard()
        runRefusal = error
      }
    }
    guard !mark.isTold else { return }
    // What an earlier shift of this batch made and had no time to tell is made all the same.
    let isSkipped = done.isSkipped && command.resume && mark != .drawn
    summary.count(isSkipped ? .skipped : .made)
    tell(BatchEvent.Sheet(done.receipt, isSkipped: isSkipped))
    shift?.tally.note(isSkipped ? .skipped : .made, of: outcome.sequence)
  }

  private func note(_ failure: SheetFailure, _ outcome: Batch<CastSheet>.Outcome, _ mark: Mark) {
    troubles.insert(failure.kind)
    if case .failed = mark { return }
    summary.count(mark, times: -1)
    summary.count(.failed(failure.kind))
    progress.clear()
    command.options.console.warn(outcome.sheet.message(failure))
    let plan = outcome.sheet.plan
    tell(
      BatchEvent.Failed(
        sequence: outcome.sequence, id: plan.id, context: "\(plan.context)", reason: failure.description))
    shift?.tally.note(.failed(failure.kind), of: outcome.sequence)
  }

  /// Counts what earlier shifts told.
  private func recount() {
    guard let tally = shift?.tally else { return }
    for index in job.share { summary.count(tally.mark(of: index + 1)) }
  }

  /// Names the sheets of the folder that no plan asks for; a person must look at them.
  private func warnOfStrangers() {
    let strangers = folder.strangers(to: job)
    guard !strangers.isEmpty else { return }
    let more = strangers.count > 20 ? " and \(strangers.count - 20) more" : ""
    command.options.console.warn(
      "takehome: \(folder.path) has \(counted(strangers.count, "file")) of no sheet of this batch: "
        + "\(strangers.prefix(20).joined(separator: ", "))\(more). Look at them, and take them away.")
  }

  private func tell(_ event: some Encodable) {
    guard command.events, let line = try? JSON.line(event) else { return }
    command.options.console.result(line)
  }

  private func report(code: ExitCode, hasRun: Bool) {
    let console = command.options.console
    if command.events {
      tell(BatchEvent.Ended(code: code.rawValue, summary: summary))
    } else if command.json, let line = try? JSON.line(summary) {
      console.result(line)
    } else {
      console.result(
        summary.line(in: folder.path, run: hasRun ? command.printRun : nil, isResumed: command.resume))
    }
  }
}
