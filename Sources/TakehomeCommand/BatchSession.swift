internal import ArgumentParser
internal import Caseload
internal import Foundation
internal import Handout
internal import Press

/// What a batch keeps while its sheets come in, in order: receipts, the print run, progress, failures.
final class BatchSession {
  let sheets: [PlannedSheet]
  private let command: BatchCommand
  private let problems: Int
  private let folder: OutputFolder
  private let run: RunFile?
  private var progress: Progress
  private var receipts: [Receipt] = []
  private var failures: [SheetFailure] = []
  private var runFailure: PressError?

  init(_ command: BatchCommand, _ checked: CheckedCaseload, _ folder: OutputFolder, _ workshop: Workshop)
    throws(Refusal)
  {
    (self.command, self.folder) = (command, folder)
    sheets = checked.families.flatMap(\.sheets)
    problems = checked.problems.count
    progress = Progress(total: sheets.count, isShown: !command.options.quiet)
    run = sheets.isEmpty ? nil : try command.printRun.map { (path) throws(Refusal) in try RunFile(path, workshop) }
  }

  /// Notes one outcome; false stops the batch.
  func take(_ outcome: Batch<[Page]>.Outcome) -> Bool {
    switch outcome.result {
    case .success(let (receipt, pages)):
      receipts.append(receipt)
      if let run, runFailure == nil {
        do { try run.add(pages, outcome.sheet.plan) } catch { runFailure = error }
      }
    case .failure(let failure):
      failures.append(failure)
      progress.clear()
      command.options.console.warn(outcome.sheet.message(failure))
    }
    progress.step()
    return failures.isEmpty || !command.failFast
  }

  /// Ends the run and the receipts, says what became of the batch, and throws the code it ends with.
  func close() throws(Refusal) {
    progress.clear()
    if let run { try close(run) }
    do {
      try AtomicFile.write(
        receipts.map(\.line).joined().utf8.map(\.self), to: "\(folder.path)/receipts.jsonl")
    } catch { throw Refusal(error) }
    report()
    if failures.contains(where: { $0.kind == .output }) { throw Refusal(.cannotCreate) }
    if failures.contains(where: { $0.kind == .notInstalled }) { throw Refusal(.notInstalled) }
    if problems > 0 || !failures.isEmpty { throw Refusal(.someFailed) }
  }

  private func close(_ run: RunFile) throws(Refusal) {
    do {
      if let runFailure { throw runFailure }
      try run.commit()
    } catch let error as PressError {
      throw Refusal(.cannotCreate, "Could not write the print run: \(error) The single sheets are whole.")
    } catch { throw Refusal(.cannotCreate, "\(error)") }
  }

  private func report() {
    let pages = receipts.map(\.pages).reduce(0, +)
    if command.json {
      command.options.console.result(
        "{\"failed\":\(failures.count),\"pages\":\(pages),\"problems\":\(problems),\"sheets\":\(receipts.count)}")
      return
    }
    var line = "\(counted(receipts.count, "sheet")), \(counted(pages, "page")) in \(folder.path)"
    if let path = command.printRun, run != nil { line += ", print run \(path)" }
    if problems > 0 { line += "; \(counted(problems, "row problem"))" }
    if !failures.isEmpty { line += "; \(counted(failures.count, "sheet")) failed" }
    command.options.console.result(line)
  }
}
