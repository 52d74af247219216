internal import ArgumentParser
internal import Foundation
internal import Synchronization

/// Whether the batch was asked to end: by SIGTERM, or by Ctrl-C. Asked a second time, the process ends at once.
enum StopSignal {
  /// The signals that ask.
  static let all = [SIGTERM, SIGINT]

  private static let caught = Atomic<Int32>(0)
  private static let lifeline = Atomic<Int32>(-1)

  /// From here on the first of the two signals is noted and ends nothing.
  static func watch() {
    pass(to: nil)  // What the handler reads is made before a signal can come.
    note(0)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      StopSignal.note(signal)
      StopSignal.pass(signal)
    }
    action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
    for signal in all where !isIgnored(signal) { sigaction(signal, &action, nil) }
  }

  /// Whoever reads this pipe hears of a signal that came, and of one that comes.
  static func pass(to descriptor: Int32?) {
    lifeline.store(descriptor ?? -1, ordering: .sequentiallyConsistent)
    if let number { pass(number) }
  }

  /// Notes a signal that another process caught.
  static func note(_ signal: Int32) { caught.store(signal, ordering: .sequentiallyConsistent) }

  /// The signal that came; nil when none did.
  static var number: Int32? {
    let number = caught.load(ordering: .sequentiallyConsistent)
    return number == 0 ? nil : number
  }

  /// What a process leaves with that such a signal ended.
  static var code: ExitCode? { number.map { ExitCode(128 + $0) } }

  /// Runs inside a signal handler: one write, and errno as it was.
  private static func pass(_ signal: Int32) {
    let descriptor = lifeline.load(ordering: .sequentiallyConsistent)
    guard descriptor >= 0 else { return }
    let reason = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    write(descriptor, &byte, 1)
    errno = reason
  }

  /// What whoever started us wants left alone stays so: `nohup`, or a shell's `&`.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var now = sigaction()
    sigaction(signal, nil, &now)
    return unsafeBitCast(now.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
