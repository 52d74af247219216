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
    if let printRun = command.printRun {
      try Self.refuse(printRun, among: [command.options.caseload] + folder.files(sheets))
    }
    if let path = command.printRun, let language = Self.commonLanguage(of: sheets) {
      run = try RunFile(path, language, workshop)
    } else {
      run = nil
    }
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
    let runRefusal = endRun()
    do {
      try AtomicFile.write(
        receipts.map(\.line).joined().utf8.map(\.self), to: folder.receipts)
    } catch { throw Refusal(error) }
    report(hasRun: run != nil && runRefusal == nil)
    if let runRefusal { throw runRefusal }
    if failures.contains(where: { $0.kind == .output }) { throw Refusal(.cannotCreate) }
    if failures.contains(where: { $0.kind == .notInstalled }) { throw Refusal(.notInstalled) }
    if problems > 0 || !failures.isEmpty { throw Refusal(.someFailed) }
  }

  /// The language of most sheets; the first by tag when two are equal.
  private static func commonLanguage(of sheets: [PlannedSheet]) -> Language? {
    let counts = Dictionary(sheets.map { ($0.plan.language, 1) }, uniquingKeysWith: +)
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

  private func report(hasRun: Bool) {
    let pages = receipts.map(\.pages).reduce(0, +)
    if command.json {
      command.options.console.result(
        "{\"failed\":\(failures.count),\"pages\":\(pages),\"problems\":\(problems),\"sheets\":\(receipts.count)}")
      return
    }
    var line = "\(counted(receipts.count, "sheet")), \(counted(pages, "page")) in \(folder.path)"
    if let path = command.printRun, hasRun { line += ", print run \(path)" }
    if problems > 0 { line += "; \(counted(problems, "row problem"))" }
    if !failures.isEmpty { line += "; \(counted(failures.count, "sheet")) failed" }
    command.options.console.result(line)
  }
}
