internal import ArgumentParser
internal import Caseload
internal import Foundation

/// Has a batch printed by a process of its own, and starts the next when that one crashes: a crash costs one sheet.
///
/// The foreman reads neither the caseload nor packs, so that what crashes there does not reach him.
struct Foreman {
  /// After so many crashes in a row that brought the batch no further, he gives up.
  private static let patience = 3

  /// The signals by which a crash ends a process; memory that runs out ends it by SIGKILL.
  private static let crashes: Set<Int32> = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS, SIGKILL]

  private let caseload: String
  private let console: Console
  private let tally: Tally
  private let start = ContinuousClock.now

  /// Nil where the system has no shared memory; the batch is printed without a foreman then.
  init?(caseload: String, console: Console) {
    guard let tally = Tally() else { return nil }
    (self.caseload, self.console, self.tally) = (caseload, console, tally)
  }

  /// Has the batch printed. False when no process can be started: nothing was done then.
  ///
  /// Throws what the process left with, and why it is not started again when it crashed.
  func run() throws(Refusal) -> Bool {
    StopSignal.watch()
    var (number, fruitless, told) = (0, 0, 0)
    while let ending = shift(number) {
      let signal: Int32
      switch ending {
      case .left(0): return true
      case .left(let code): throw Refusal(ExitCode(code))
      case .ended(let cause): signal = cause
      }
      guard Self.crashes.contains(signal) else { throw Self.end(by: signal) }
      Progress(total: 0, isShown: !console.isQuiet).clear()
      let finding = tally.judge(crash: signal)
      let isFurther = tally.told > told
      told = tally.told
      switch finding {
      case .noSheet: throw Crash(signal).outsideSheets
      case .guilty: fruitless = 0
      case .suspects(let sheets):
        fruitless = isFurther ? 0 : fruitless + 1
        guard fruitless < Self.patience else { throw Crash(signal).refusal(after: fruitless, with: sheets) }
        console.note(Crash(signal).note(of: sheets))
      }
      guard isPlainFile else { throw Crash(signal).refusal(unreadable: caseload) }
      number += 1
    }
    guard number == 0 else { throw Refusal(.software, "no process can be started to go on with. Try --resume later.") }
    return false
  }

  /// One process from its start to its end; nil when none can be started.
  private func shift(_ number: Int) -> ShiftProcess.Ending? {
    guard let pipe = Lifeline() else { return nil }
    defer { pipe.close() }
    let shift = Shift(tally, lifeline: pipe.reading, number: number, age: .now - start)
    guard let process = ShiftProcess(shift) else { return nil }
    StopSignal.pass(to: pipe.writing)
    defer { StopSignal.pass(to: nil) }
    return process.end()
  }

  /// Whether the caseload can be read once more.
  private var isPlainFile: Bool {
    var found = stat()
    return stat(caseload, &found) == 0 && found.st_mode & S_IFMT == S_IFREG
  }

  /// Ends as the process did, by a signal that is no crash: what it meant was meant for both.
  private static func end(by number: Int32) -> Refusal {
    signal(number, SIG_DFL)
    kill(getpid(), number)
    sleep(1)  // Another thread may be the one that takes it.
    return Refusal(ExitCode(128 + number))
  }
}
