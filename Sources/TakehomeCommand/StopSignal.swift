internal import ArgumentParser
internal import Foundation
internal import Synchronization

/// Whether the batch was asked to end: by SIGTERM, or by Ctrl-C. Asked a second time, the process ends at once.
enum StopSignal {
  private static let caught = Atomic<Int32>(0)

  /// From here on the first of the two signals is noted and ends nothing.
  static func watch() {
    _ = number  // The note is made before a signal can come.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { StopSignal.caught.store($0, ordering: .relaxed) }
    action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
    for signal in [SIGTERM, SIGINT] where !isIgnored(signal) { sigaction(signal, &action, nil) }
  }

  /// The signal that came; nil when none did.
  static var number: Int32? {
    let number = caught.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// What a process leaves with that such a signal ended.
  static var code: ExitCode? { number.map { ExitCode(128 + $0) } }

  /// What whoever started us wants left alone stays so: `nohup`, or a shell's `&`.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var now = sigaction()
    sigaction(signal, nil, &now)
    return unsafeBitCast(now.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
