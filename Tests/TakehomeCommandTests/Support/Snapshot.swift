import Foundation
import Testing

/// Whole outputs kept as text beside the tests; `RECORD=1` writes them anew.
enum Snapshot {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots")

  /// Compares a text with its snapshot. One that is not there is written, and the test fails so that a person looks.
  static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: "\(name).txt")
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    let expected = try? String(contentsOf: file, encoding: .utf8)
    guard let expected, !isRecording else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      if !isRecording {
        Issue.record("\(name).txt was not there; it is written now: read it", sourceLocation: sourceLocation)
      }
      return
    }
    #expect(text == expected, "\(firstDifference(text, expected))", sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ text: String, _ expected: String) -> String {
    let (found, kept) = (text.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
    for (line, pair) in zip(found, kept).enumerated() where pair.0 != pair.1 {
      return "line \(line + 1) is `\(pair.0)`, not `\(pair.1)`; RECORD=1 keeps it"
    }
    return found.count == kept.count ? "equal" : "\(found.count) lines, not \(kept.count); RECORD=1 keeps them"
  }
}
