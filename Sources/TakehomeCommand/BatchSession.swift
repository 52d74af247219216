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
  private let start = ContinuousClock.now
  private var progress: Progress
  private var summary = BatchSummary()
  private var troubles: Set<SheetFailure.Kind> = []
  private var runFailure: PressError?

  /// Opens everything that is written to, before the first sheet is made.
  init(_ command: BatchCommand, _ job: PrintJob, problems: Int, workers: Int, _ workshop: Workshop) throws(Refusal) {
    (self.command, self.job) = (command, job)
    (summary.problems, summary.workers) = (problems, max(1, min(workers, job.share.count)))
    progress = Progress(total: job.share.count, isShown: !command.options.quiet)
    do {
      folder = try OutputFolder(command.output)
      lock = try FolderLock(folder, isShared: job.ticket.shard != nil)
    } catch { throw Refusal(error) }
    if let printRun = command.printRun {
      try Self.refuse(printRun, among: [command.options.caseload] + folder.files(job))
    }
    if let path = command.printRun, let language = Self.commonLanguage(of: job.plans) {
      run = try RunFile(path, language, workshop)
    } else {
      run = nil
    }
    do {
      journal = try ReceiptJournal(folder.receipts(job.ticket.shard), isResuming: command.resume)
      try AtomicFile.write(Array(job.ticket.line.utf8), to: folder.ticket(job.ticket.shard))
    } catch { throw Refusal(error) }
    folder.clearDrafts(job)
    if command.resume { warnOfStrangers() }
    tell(
      BatchEvent.Started(
        batch: job.ticket.batch, sheets: job.share.count, shard: job.ticket.shard, workers: summary.workers))
  }

  /// What an earlier batch left, if this one goes on with it.
  var resumption: Batch<[Page]>.Resumption? {
    command.resume ? Batch.Resumption(from: journal.earlier, wantsPages: run != nil) : nil
  }

  /// Notes one outcome; false stops the batch.
  func take(_ outcome: Batch<[Page]>.Outcome) -> Bool {
    switch outcome.result {
    case .success(let done): note(done, outcome)
    case .failure(let failure): note(failure, outcome)
    }
    progress.step()
    return troubles.isEmpty || !command.failFast
  }

  /// Ends the run and the receipts, says what became of the batch, and throws the code it ends with.
  func close() throws(Refusal) {
    progress.clear()
    summary.close(after: .now - start)
    let isWhole = summary.sheets + summary.failed == job.share.count
    if !isWhole, let code = StopSignal.code { try pause(code) }
    let runRefusal = endRun()
    if isWhole {
      do { try journal.finish() } catch { throw Refusal(error) }
    } else {
      journal.pause()
    }
    let end = runRefusal ?? troubleEnd
    report(code: end?.code ?? .success, hasRun: run != nil && runRefusal == nil)
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

  /// The language of most sheets; the first by tag when two are equal.
  private static func commonLanguage(of plans: some Sequence<CarePlan>) -> Language? {
    let counts = Dictionary(plans.map { ($0.language, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Ends the print run, if one is asked for; what is wrong with it never costs the receipts.
  private func endRun() -> Refusal? {
    guard let run else { return nil }
    if let runFailure { return run.refusal(runFailure) }
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
  private func note(_ done: Batch<[Page]>.Done, _ outcome: Batch<[Page]>.Outcome) {
    if done.isSkipped {
      journal.keep(done.receipt)
      summary.skipped += 1
    } else {
      do { try journal.add(done.receipt) } catch {
        // A sheet without a receipt does not count, and would look like a stranger's.
        unlink("\(folder.path)/\(done.receipt.file)")
        return note(SheetFailure(.output, "\(error)"), outcome)
      }
      summary.made += 1
    }
    summary.sheets += 1
    summary.pages += done.receipt.pages
    tell(BatchEvent.Sheet(done.receipt, isSkipped: done.isSkipped))
    if let run, let pages = done.pages, runFailure == nil {
      do { try run.add(pages, outcome.sheet.plan) } catch { runFailure = error }
    }
  }

  private func note(_ failure: SheetFailure, _ outcome: Batch<[Page]>.Outcome) {
    troubles.insert(failure.kind)
    summary.failed += 1
    progress.clear()
    command.options.console.warn(outcome.sheet.message(failure))
    let plan = outcome.sheet.plan
    tell(
      BatchEvent.Failed(
        sequence: outcome.sequence, id: plan.id, context: "\(plan.context)", reason: failure.description))
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
