internal import ArgumentParser
internal import Caseload
internal import Press

/// The exit codes of the contract; the numbers above 63 are those of sysexits.h.
extension ExitCode {
  /// Some rows or sheets failed; each was named, the rest were printed.
  static let someFailed = ExitCode(1)
  /// The words of the call are off.
  static let usage = ExitCode(64)
  /// The data cannot be read.
  static let data = ExitCode(65)
  /// There is no such input.
  static let noInput = ExitCode(66)
  /// The program crashed and could not go on.
  static let software = ExitCode(70)
  /// The output cannot be written.
  static let cannotCreate = ExitCode(73)
  /// Something is not installed.
  static let notInstalled = ExitCode(78)
}

/// A message for standard error and the code to leave with; an empty message when all has been said.
struct Refusal: Error, CustomStringConvertible {
  var code: ExitCode
  var description: String

  init(_ code: ExitCode, _ description: String = "") { (self.code, self.description) = (code, description) }

  /// What any step of printing may throw.
  init(any error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let error as OutputError: self.init(error)
    case let error as SheetFailure: self.init(error)
    case let error as PressError: self.init(error)
    default: self.init(.someFailed, "\(error)")
    }
  }

  init(_ error: OutputError) { self.init(.cannotCreate, "\(error)") }

  init(_ error: PressError) {
    switch error {
    case .notInstalled: self.init(.notInstalled, "\(error)")
    case .overflow, .drawing: self.init(.someFailed, "\(error)")
    }
  }

  init(_ failure: SheetFailure) {
    switch failure.kind {
    case .sheet: self.init(.someFailed, "\(failure)")
    case .output: self.init(.cannotCreate, "\(failure)")
    case .notInstalled: self.init(.notInstalled, "\(failure)")
    }
  }
}
