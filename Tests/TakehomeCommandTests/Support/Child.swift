import Foundation

/// A child process; Foundation's own lost an ending now and then when many ran at once, and the test waited for ever.
struct Child {
  let id: pid_t

  /// Starts a program in a folder, its standard streams being files.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], folder: String, input: String,
    output: String, errors: String
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // Whoever starts the tests may ignore these two, as a shell does for what it starts with `&`.
    var defaults = signals
    for signal in [SIGINT, SIGTERM] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let env = "/usr/bin/env"  // it changes the folder and becomes the program
    let words = ([env, "-C", folder, program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, env, &actions, &attributes, words, variables)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOEXEC) }
    id = child
  }

  /// Whether it has not ended yet.
  var isRunning: Bool {
    var state = siginfo_t()
    return waitid(P_PID, id_t(id), &state, WEXITED | WNOHANG | WNOWAIT) == 0 && state.si_signo == 0
  }

  /// Waits for its end: the exit code, or the signal that ended it.
  func end() async -> (code: Int32, isSignal: Bool) {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { [id] in
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        continuation.resume(returning: signal == 0 ? ((status >> 8) & 0xFF, false) : (signal, true))
      }
    }
  }
}
