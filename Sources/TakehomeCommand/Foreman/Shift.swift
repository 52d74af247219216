internal import Caseload
internal import Foundation

/// What a process that prints a batch was told by the foreman who started it.
struct Shift {
  /// How it is told.
  static let variable = "TAKEHOME_SHIFT"

  /// What is remembered from one shift to the next.
  let tally: Tally
  /// The reading end of a pipe: a byte asks the batch to end by that signal, its end says that the foreman is gone.
  let lifeline: Int32
  /// How many shifts were before.
  let number: Int
  /// How long ago the batch began.
  let age: Duration

  /// Whether this one goes on after a crash; what was said before it is not said again.
  var isLater: Bool { number > 0 }

  init(_ tally: Tally, lifeline: Int32, number: Int, age: Duration) {
    (self.tally, self.lifeline, self.number, self.age) = (tally, lifeline, number, age)
  }

  /// The shift of this process; nil when no foreman started it.
  static func current() -> Shift? {
    let numbers = ProcessInfo.processInfo.environment[variable]?.split(separator: " ").map { Int32($0) } ?? []
    guard numbers.count == 4, let tally = numbers[0], let lifeline = numbers[1], let number = numbers[2],
      let age = numbers[3]
    else { return nil }
    return Shift(
      Tally(descriptor: tally), lifeline: lifeline, number: Int(number), age: .milliseconds(age))
  }

  /// What `current` reads.
  var told: String {
    let milliseconds = Int32(clamping: Int(age / .milliseconds(1)))
    return "\(tally.descriptor) \(lifeline) \(number) \(milliseconds)"
  }

  /// From here on the process does what the foreman asks, and ends when he is gone. Signals that ask to end are his:
  /// Ctrl-C in a terminal reaches both and would count twice.
  func follow() {
    for number in StopSignal.all { signal(number, SIG_IGN) }
    Thread.detachNewThread { [lifeline] in
      var byte: UInt8 = 0
      while true {
        switch read(lifeline, &byte, 1) {
        case 1: StopSignal.note(Int32(byte))
        case 0: kill(getpid(), SIGKILL)
        default: if errno != EINTR { return }
        }
      }
    }
  }
}
