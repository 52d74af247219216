internal import ArgumentParser
internal import Caseload
internal import ContextPack
internal import Handout
internal import Press

extension BatchCommand {
  /// Prints the caseload in this process; in a later shift, what the ones before it left.
  func printed(on workers: Int, _ shift: Shift?) async throws(Refusal) {
    let (workshop, job, problems): (Workshop, PrintJob, Int)
    do {
      (workshop, job, problems) = try Console.$isRepeating.withValue(shift?.isLater == true) { try plan() }
    } catch { throw Refusal(any: error) }
    let session = try BatchSession(self, job, problems: problems, workers: workers, workshop, shift)
    let proof = SheetProof(
      NameBook(job.sheets.lazy.map(\.plan.goesBy.words), ordinary: workshop.library.ordinaryTexts))
    await Batch(
      job, into: session.folder, workers: workers, resuming: session.resumption, tally: shift?.tally,
      sha256: { Press.sha256($0) }
    ).run(
      open: { () throws(SheetFailure) in try SheetMaker.open(workshop).printer(proof) },
      isStopped: { StopSignal.number != nil }, each: session.take)
    try session.close()
  }

  /// Reads packs and caseload, says what is wrong in them, and makes the job.
  private func plan() throws(Refusal) -> (Workshop, PrintJob, problems: Int) {
    let part = try shard.map { (text) throws(Refusal) in try ShardChoice(text, options.console).shard }
    let workshop = try options.packs.workshop()
    let checked = try options.read(workshop, part).changing(form.applied)
    if failFast, !checked.problems.isEmpty {
      throw Refusal(.someFailed, "nothing was printed, as --fail-fast asks. Mend the rows above and run it again.")
    }
    if locked { try LockFile(path: lockFile).hold(checked.plans.map(\.context), of: workshop.library) }
    let job = PrintJob(
      checked.families.flatMap(\.sheets), engine: Library.programVersion, keys: workshop.keys, shard: part)
    return (workshop, job, checked.problems.count)
  }
}
