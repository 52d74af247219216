public import Handout

/// Prints the sheets of a caseload on several workers, and tells what became of each in caseload order.
public struct Batch<Pages: Sendable>: Sendable {
  /// Prints one plan; each worker opens its own, since fonts and pictures belong to one thread.
  public typealias Printer = (CarePlan) throws(SheetFailure) -> PrintedSheet<Pages>

  /// What became of one sheet.
  public struct Outcome: Sendable {
    /// What was to be printed, and the row that asked for it.
    public let sheet: PlannedSheet
    /// Its receipt and pages, or why it is missing.
    public let result: Result<(receipt: Receipt, pages: Pages), SheetFailure>
  }

  private let sheets: [PlannedSheet]
  private let folder: OutputFolder
  private let workers: Int

  /// A batch of sheets into a folder.
  public init(_ sheets: [PlannedSheet], into folder: OutputFolder, workers: Int) {
    (self.sheets, self.folder) = (sheets, folder)
    self.workers = max(1, min(workers, sheets.count))
  }

  /// Runs until all sheets are done or `each` says no more; a failed sheet never stops the others.
  public func run(
    open: @escaping @Sendable () throws(SheetFailure) -> Printer, each: (Outcome) -> Bool
  ) async {
    guard !sheets.isEmpty else { return }
    let (results, feed) = AsyncStream<(Int, Outcome)>.makeStream()
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<workers {
        group.addTask {
          let printer = Result { () throws(SheetFailure) in try open() }
          for index in stride(from: worker, to: sheets.count, by: workers) where !Task.isCancelled {
            feed.yield((index, outcome(index, printer)))
            await Task.yield()
          }
        }
      }
      var waiting: [Int: Outcome] = [:]
      var next = 0
      for await (index, outcome) in results {
        waiting[index] = outcome
        while let due = waiting.removeValue(forKey: next) {
          next += 1
          guard each(due) else {
            group.cancelAll()
            return feed.finish()
          }
        }
        if next == sheets.count { feed.finish() }
      }
    }
  }

  private func outcome(_ index: Int, _ printer: Result<Printer, SheetFailure>) -> Outcome {
    let sheet = sheets[index]
    let result = Result { () throws(SheetFailure) in
      let printed = try printer.get()(sheet.plan)
      let file = folder.file(sheet, sequence: index + 1, of: sheets.count)
      do {
        try AtomicFile.write(printed.bytes, to: "\(folder.path)/\(file)")
      } catch { throw SheetFailure(.output, "\(error)") }
      let receipt = Receipt(
        sequence: index + 1, id: sheet.plan.id, context: "\(sheet.plan.context)", language: "\(sheet.plan.language)",
        file: file, bytes: printed.bytes.count, pages: printed.pageCount, density: printed.density,
        version: printed.pack.version, pack: printed.pack.seal)
      return (receipt: receipt, pages: printed.pages)
    }
    return Outcome(sheet: sheet, result: result)
  }
}
