internal import Foundation

/// What is said of a crash; numbers of sheets, never a name.
struct Crash {
  private let signal: Int32

  init(_ signal: Int32) { self.signal = signal }

  /// That the batch goes on.
  func note(of sheets: [Int]) -> String {
    "takehome: \(what) with \(told(sheets)) in hand. The batch goes on; what is not yet told is tried alone first."
  }

  /// That no sheet can be left out.
  var outsideSheets: Refusal {
    Refusal(
      .software,
      "\(what) while no sheet was in hand, so that none can be left out. What is printed stays. "
        + "Run `takehome doctor`, and report this.")
  }

  /// That it happens again and again.
  func refusal(after count: Int, with sheets: [Int]) -> Refusal {
    Refusal(
      .software,
      "\(what) for the \(count)th time without getting any further, the last time with \(told(sheets)) in hand. "
        + "What is printed stays. Run the same command with --resume --jobs 1, and report this.")
  }

  /// That the caseload is gone.
  func refusal(unreadable caseload: String) -> Refusal {
    Refusal(
      .software,
      "\(what), and \(caseload) cannot be read a second time to go on. What is printed stays. "
        + "Save the caseload as a file, and print that with --resume.")
  }

  private var what: String { "the program \(signal == SIGKILL ? "was killed" : "crashed") (signal \(signal))" }

  private func told(_ sheets: [Int]) -> String {
    let numbers = sheets.prefix(20).map(String.init).joined(separator: ", ")
    return "\(sheets.count == 1 ? "sheet" : "sheets") \(numbers)"
      + (sheets.count > 20 ? " and \(sheets.count - 20) more" : "")
  }
}
