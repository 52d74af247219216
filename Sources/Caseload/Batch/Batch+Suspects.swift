extension Batch {
  /// Tries the suspects of a crash, one at a time and nothing beside them, so that the next crash shows whose it is.
  ///
  /// What became of each is kept by its turn, for it is told in caseload order as ever.
  func triedAlone(
    _ open: () throws(SheetFailure) -> Printer, _ isStopped: () -> Bool
  ) async -> [Int: Outcome] {
    let suspects = Set(tally?.suspects ?? [])
    guard let tally, !suspects.isEmpty else { return [:] }
    let printer = Result { () throws(SheetFailure) in try open() }
    var tried: [Int: Outcome] = [:]
    for (turn, index) in job.share.enumerated() where suspects.contains(index + 1) {
      guard !Task.isCancelled, !isStopped() else { break }
      tried[turn] = outcome(index, printer, by: 0)
      if tally.mark(of: index + 1) == .suspect { tally.note(.open, of: index + 1) }
      await Task.yield()
    }
    return tried
  }
}
