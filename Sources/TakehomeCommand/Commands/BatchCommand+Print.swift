internal import ArgumentParser
internal import Caseload
internal import ContextPack
internal import Handout
internal import Press

extension BatchCommand {
  /// Prints the caseload in this process; in a later shift, what the ones before it left.
  func printed(on workers: Int, _ shift: Shift?) async throws(Refusal) {
    let (workshop, job, register, problems): (Workshop, PrintJob, SheetRegister, Int)
    do {
      (workshop, job, register, problems) = try Console.$isRepeating.withValue(shift?.isLater == true) { try plan() }
    } catch { throw Refusal(any: error) }
    let session = try BatchSession(
      self, job, runIn: register.commonLanguage, problems: problems, workers: workers, workshop, shift)
    let proof = SheetProof(register.names.leavingOut(workshop.library.ordinaryTexts))
    await Batch(
      job, into: session.folder, workers: workers, resuming: session.earlier, wantsPages: session.wantsPages,
      tally: shift?.tally, sha256: { Press.sha256($0) }
    ).run(
      open: { () throws(SheetFailure) in try SheetMaker.open(workshop).printer(proof) },
      isStopped: { StopSignal.number != nil }, each: session.take)
    try session.close()
  }

  /// Reads packs and caseload, says what is wrong in them, and makes the job.
  private func plan() throws(Refusal) -> (Workshop, PrintJob, SheetRegister, problems: Int) {
    let part = try shard.map { (text) throws(Refusal) in try ShardChoice(text, options.console).shard }
    let workshop = try options.packs.workshop()
    let form = form.applied
    var register = SheetRegister(keys: workshop.keys, shard: part)
    let checked = try options.read(workshop, part) { register.enter(form($0.plan)) }.changing(form)
    if failFast, !checked.problems.isEmpty {
      throw Refusal(.someFailed, "nothing was printed, as --fail-fast asks. Mend the rows above and run it again.")
    }
    if locked { try LockFile(path: lockFile).hold(register.contexts, of: workshop.library) }
    let job = PrintJob(checked.sheets, register, engine: Library.programVersion)
    return (workshop, job, register, checked.problems.count)
  }
}
