internal import Caseload

/// What became of a batch, in numbers; never a name.
struct BatchSummary: Encodable {
  /// Sheets that are there now.
  var sheets = 0
  /// Those of them that were made.
  var made = 0
  /// Those of them that were there already.
  var skipped = 0
  /// Pages of all of them.
  var pages = 0
  /// Sheets that are missing.
  var failed = 0
  /// Rows that ask for no sheet.
  var problems = 0
  /// How long it took.
  var seconds = 0.0
  /// How many sheets were made in a second.
  var rate = 0.0
  /// On how many workers.
  var workers = 0

  /// Counts one sheet by what was told of it, or takes it back.
  mutating func count(_ mark: Mark, times: Int = 1) {
    switch mark {
    case .made: (sheets, made) = (sheets + times, made + times)
    case .skipped: (sheets, skipped) = (sheets + times, skipped + times)
    case .failed: failed += times
    case .open, .suspect, .crashed, .drawn: break
    }
  }

  /// Ends the account.
  mutating func close(after duration: Duration) {
    let exact = max(0.001, duration / .seconds(1))
    seconds = (exact * 1000).rounded() / 1000
    rate = (Double(made) / exact * 10).rounded() / 10
  }

  /// One line for people; how fast it was is told of long batches alone.
  func line(in folder: String, run: String?, isResumed: Bool) -> String {
    var line = "\(counted(sheets, "sheet")), \(counted(pages, "page")) in \(folder)"
    if isResumed { line += " (\(made) made, \(skipped) there already)" }
    if let run { line += ", print run \(run)" }
    if problems > 0 { line += "; \(counted(problems, "row problem"))" }
    if failed > 0 { line += "; \(counted(failed, "sheet")) failed" }
    if sheets + failed >= 100 {
      line += "; \(seconds) s, \(rate) sheets a second on \(counted(workers, "worker"))"
    }
    return line
  }
}
