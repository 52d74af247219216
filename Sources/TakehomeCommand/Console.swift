internal import ArgumentParser
internal import Foundation

/// Where words for people go: results to standard output, messages to standard error.
struct Console: Sendable {
  /// Whether only results and refusals are printed.
  var isQuiet = false

  /// A result: what a pipe reads.
  func result(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  /// What a person should know but a pipe should not read.
  func note(_ line: String) {
    if !isQuiet { FileHandle.standardError.write(Data((line + "\n").utf8)) }
  }

  /// What went wrong; printed even when quiet.
  func warn(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  /// Whether a person watches standard error.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
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
