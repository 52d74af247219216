internal import Caseload
internal import Foundation

/// The process of a shift: this program once more, with the same words.
struct ShiftProcess {
  /// How a shift ended.
  enum Ending: Hashable {
    /// With an exit code.
    case left(Int32)
    /// By a signal.
    case ended(by: Int32)
  }

  private let id: pid_t

  /// Starts a shift. Signals that ask to end wait until it has begun to follow.
  init?(_ shift: Shift) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Copied onto itself, a descriptor stays open in the new program.
    for descriptor in [shift.tally.descriptor, shift.lifeline] {
      posix_spawn_file_actions_adddup2(&actions, descriptor, descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &signals)
    for signal in StopSignal.all { sigaddset(&signals, signal) }
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var environment = ProcessInfo.processInfo.environment
    environment[Shift.variable] = shift.told
    // A backtrace shows memory, in which there are names.
    environment["SWIFT_BACKTRACE"] = environment["SWIFT_BACKTRACE"] ?? "enable=no"
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in variables { free(text) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/proc/self/exe", &actions, &attributes, CommandLine.unsafeArgv, variables) == 0 else {
      return nil
    }
    id = child
  }

  /// Waits for its end.
  func end() -> Ending {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      guard errno == EINTR else { return .left(EX_SOFTWARE) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .left(status >> 8 & 0xFF) : .ended(by: signal)
  }
}
