internal import ArgumentParser
internal import Caseload
internal import Foundation

/// Where words for people go: results to standard output, messages to standard error.
struct Console: Sendable {
  /// Whether all that is said here has been said already.
  @TaskLocal static var isRepeating = false

  /// Whether only results and refusals are printed.
  var isQuiet = false

  /// A result: what a pipe reads.
  ///
  /// When standard output takes no more the command ends there: what would follow is lost on the reader.
  func result(_ line: String) {
    guard let reason = Self.write(line + "\n", to: STDOUT_FILENO) else { return }
    warn("takehome: \(OutputError(path: "standard output", errno: reason))")
    Foundation.exit(ExitCode.cannotCreate.rawValue)
  }

  /// What a person should know but a pipe should not read.
  func note(_ line: String) {
    if !isQuiet { warn(line) }
  }

  /// What went wrong; printed even when quiet.
  func warn(_ line: String) {
    if !Self.isRepeating { _ = Self.write(line + "\n", to: STDERR_FILENO) }
  }

  /// Whether a person watches standard error.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes all of a text, or gives the errno; Foundation's own file handle would end in a crash.
  static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return written < 0 ? errno : ENOSPC }
      rest = rest.dropFirst(written)
    }
    return nil
  }
}

/// A command that ends in a refusal with one sentence and a code of the contract.
protocol SpokenCommand: AsyncParsableCommand {
  /// What the command does.
  func work() async throws(Refusal)
}

extension SpokenCommand {
  mutating func run() async throws {
    do {
      try await work()
    } catch {
      if !error.description.isEmpty { Console().warn("takehome: \(error.description)") }
      throw error.code
    }
  }
}
