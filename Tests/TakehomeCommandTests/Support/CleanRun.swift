import Foundation

/// What a batch of a small made-up caseload leaves when nothing goes wrong, printed once for all tests that compare.
struct CleanRun {
  /// How many sheets it has.
  static let sheets = 12

  private static let once = Task {
    let desk = try Desk()
    try desk.caseload(sheets)
    let outcome = try await desk.run(Repository.command, call)
    return (outcome, try desk.contents())
  }

  /// The call, on a desk that has the caseload.
  static let call = ["batch", "many.csv", "-o", "out", "--print-run", "out/run.pdf", "--quiet"]

  /// Every file's bytes: sheets, receipts, ticket, print run.
  static func contents() async throws -> [String: Data] { try await once.value.1 }
}
