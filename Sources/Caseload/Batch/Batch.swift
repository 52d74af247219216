public import ContextPack
public import Handout

/// Prints the sheets of a caseload on several workers, and tells what became of each in caseload order.
public struct Batch<Pages: Sendable>: Sendable {
  /// How one worker prints; each opens its own, since fonts and pictures belong to one thread.
  public struct Printer {
    /// Prints one plan.
    public let sheet: (CarePlan) throws(SheetFailure) -> PrintedSheet<Pages>
    /// Lays one plan out, for a print run that holds a sheet which is there already.
    public let pages: (CarePlan) throws(SheetFailure) -> Pages

    /// A printer of one worker.
    public init(
      sheet: @escaping (CarePlan) throws(SheetFailure) -> PrintedSheet<Pages>,
      pages: @escaping (CarePlan) throws(SheetFailure) -> Pages
    ) { (self.sheet, self.pages) = (sheet, pages) }
  }

  /// What became of one sheet.
  public struct Outcome: Sendable {
    /// Its place in the whole batch, from 1.
    public let sequence: Int
    /// What was to be printed, and the row that asked for it.
    public let sheet: PlannedSheet
    /// The sheet, or why it is missing.
    public let result: Result<Done, SheetFailure>
  }

  /// A sheet that is there.
  public struct Done: Sendable {
    /// Its record.
    public let receipt: Receipt
    /// Its pages; nil where nobody wants them.
    public let pages: Pages?
    /// Whether it was there already, as it would be made now.
    public let isSkipped: Bool
  }

  let job: PrintJob
  let tally: Tally?
  private let folder: OutputFolder
  private let workers: Int
  private let earlier: EarlierReceipts?
  private let wantsPages: Bool
  private let sha256: Checksum

  /// A batch of sheets into a folder. What an earlier run left as it would be made now is kept; pages are told only where
  /// they are wanted, for a print run. With a tally it notes which sheets are in hand, and heeds what is marked there.
  public init(
    _ job: PrintJob, into folder: OutputFolder, workers: Int, resuming earlier: EarlierReceipts? = nil,
    wantsPages: Bool = false, tally: Tally? = nil, sha256: @escaping Checksum
  ) {
    (self.job, self.folder, self.earlier, self.wantsPages) = (job, folder, earlier, wantsPages)
    (self.tally, self.sha256) = (tally, sha256)
    self.workers = max(1, min(workers, job.share.count))
  }

  /// Runs until all sheets are done, `isStopped` says so or `each` says no more; a failed sheet never stops the others.
  ///
  /// Sheets in hand are finished, and `each` hears of every sheet that was made: in caseload order, with gaps only
  /// after a stop.
  public func run(
    open: @escaping @Sendable () throws(SheetFailure) -> Printer, isStopped: @escaping @Sendable () -> Bool,
    each: (Outcome) -> Bool
  ) async {
    let (results, feed) = AsyncStream<(Int, Outcome)>.makeStream()
    let pace = Pace()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await work(open, isStopped, pace) { feed.yield(($0, $1)) }
        feed.finish()
      }
      var waiting: [Int: Outcome] = [:]
      var next = 0
      var isEnded = false
      // After the end a sheet that was made still counts; one that failed was never asked for.
      func tell(_ outcome: Outcome) {
        if isEnded, case .failure = outcome.result { return }
        tally?.take(outcome.sequence, in: Tally.desk)
        if !each(outcome) { isEnded = true }
        tally?.putDown(Tally.desk)
      }
      for await (turn, outcome) in results {
        waiting[turn] = outcome
        while let due = waiting.removeValue(forKey: next) {
          next += 1
          pace.tell(upTo: next)
          tell(due)
          if isEnded { group.cancelAll() }
        }
      }
      for (_, outcome) in waiting.sorted(by: { $0.key < $1.key }) { tell(outcome) }
    }
  }

  /// Suspects of a crash come first; then the workers stride through the share, at one pace.
  private func work(
    _ open: @escaping @Sendable () throws(SheetFailure) -> Printer, _ isStopped: @escaping @Sendable () -> Bool,
    _ pace: Pace, _ give: @escaping @Sendable (Int, Outcome) -> Void
  ) async {
    let tried = await triedAlone(open, isStopped)
    for (turn, outcome) in tried { give(turn, outcome) }
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<workers {
        group.addTask {
          let printer = Result { () throws(SheetFailure) in try open() }
          for turn in stride(from: worker, to: job.share.count, by: workers) where tried[turn] == nil {
            while pace.isFarAhead(turn), !Task.isCancelled, !isStopped() {
              try? await Task.sleep(for: .milliseconds(1))
            }
            guard !Task.isCancelled, !isStopped() else { return }
            give(turn, outcome(job.share[turn], printer, by: worker))
            await Task.yield()
          }
        }
      }
    }
  }

  /// What becomes of a sheet; while it is made the tally has it in hand.
  func outcome(_ index: Int, _ printer: Result<Printer, SheetFailure>, by worker: Int) -> Outcome {
    let sheet = job.sheets[index]
    let result = Result { () throws(SheetFailure) in
      let mark = tally?.mark(of: index + 1)
      switch mark ?? .open {
      case .crashed(let signal): throw .crashed(signal)
      case .failed(let kind): throw SheetFailure(kind, "it failed before the program crashed.")
      case .open, .suspect, .drawn, .made, .skipped: break
      }
      tally?.take(index + 1, in: Tally.desk + 1 + worker)
      defer { tally?.putDown(Tally.desk + 1 + worker) }
      if let receipt = earlier?.receipt(of: index, in: job, folder, sha256) {
        let pages = wantsPages ? try printer.get().pages(sheet.plan) : nil
        return Done(receipt: receipt, pages: pages, isSkipped: true)
      }
      let done = try made(sheet.plan, index, try printer.get())
      if mark?.isTold != true { tally?.note(.drawn, of: index + 1) }
      return done
    }
    return Outcome(sequence: index + 1, sheet: sheet, result: result)
  }

  private func made(_ plan: CarePlan, _ index: Int, _ printer: Printer) throws(SheetFailure) -> Done {
    let printed = try printer.sheet(plan)
    let file = SheetName.file(plan, sequence: index + 1, of: job.sheets.count)
    do {
      try AtomicFile.write(printed.bytes, to: "\(folder.path)/\(file)")
    } catch { throw SheetFailure(.output, "\(error)") }
    let receipt = Receipt(
      sequence: index + 1, id: plan.id, context: "\(plan.context)", language: "\(plan.language)", file: file,
      bytes: printed.bytes.count, sha256: sha256(printed.bytes), key: job.keys[index], pages: printed.pageCount,
      density: printed.density, version: printed.pack.version, pack: printed.pack.seal, checks: printed.checks)
    return Done(receipt: receipt, pages: wantsPages ? printed.pages : nil, isSkipped: false)
  }
}
