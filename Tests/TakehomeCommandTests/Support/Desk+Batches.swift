import Foundation
import Testing

extension Desk {
  /// A caseload of so many records, one sheet each.
  func caseload(_ count: Int, named name: String = "many.csv") throws {
    let rows = (1...count).map { "k-\($0),Al,car-wait,en\n" }.joined()
    try write("id,goes_by,contexts,language\n" + rows, to: name)
  }

  /// Every file of a folder, hidden ones too, with its bytes.
  func contents(of folder: String = "out") throws -> [String: Data] {
    try Dictionary(uniqueKeysWithValues: files(in: folder).map { ($0, try bytes("\(folder)/\($0)")) })
  }

  /// How many receipts a folder has by now.
  func receiptCount(in folder: String = "out") -> Int {
    (try? bytes("\(folder)/receipts.jsonl").count { $0 == 10 }) ?? 0
  }

  /// Waits until a running batch has so many receipts, or has ended.
  func wait(for count: Int, of batch: Child, in folder: String = "out") async throws {
    while batch.isRunning, receiptCount(in: folder) < count { try await Task.sleep(for: .milliseconds(5)) }
  }

  /// The lines of standard output as JSON.
  func events(_ outcome: Outcome) throws -> [[String: Any]] {
    try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}
