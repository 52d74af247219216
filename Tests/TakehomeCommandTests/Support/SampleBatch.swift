import Foundation

/// The sample caseload, printed once for all tests that look at what came out.
struct SampleBatch {
  let desk: Desk
  let outcome: Outcome

  private static let place = Desk.freePlace()

  private static let once = Task {
    atexit { try? FileManager.default.removeItem(at: SampleBatch.place) }
    let desk = try Desk(at: place)
    let outcome = try await desk.run("batch", Repository.sample, "-o", "out", "--print-run", "out/run.pdf")
    return SampleBatch(desk: desk, outcome: outcome)
  }

  /// The batch, when it is done.
  static func printed() async throws -> SampleBatch { try await once.value }

  /// The sheets' file names.
  var sheets: [String] { get throws { try desk.files(in: "out").filter { $0.hasSuffix(".pdf") && $0 != "run.pdf" } } }

  /// The lines of the receipts.
  var receipts: [[String: Any]] {
    get throws {
      try String(decoding: desk.bytes("out/receipts.jsonl"), as: UTF8.self).split(separator: "\n")
        .compactMap { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }
  }
}
