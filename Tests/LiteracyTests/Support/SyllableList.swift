import Foundation

/// Words with their syllables, from a file of Fixtures.
struct SyllableList {
  /// Each word with the counts that are right.
  var words: [(word: String, counts: Set<Int>)] = []

  /// Reads `2: baby table`, where `1/2` allows both, or hyphenated words, one count each.
  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Fixtures/\(name).txt"), encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let sides = line.split(separator: ":")
      guard let list = sides.last else { continue }
      let counts = Set((sides.count > 1 ? sides[0] : "").split(separator: "/").compactMap { Int($0) })
      for word in list.split(separator: " ") {
        let parts = word.split(separator: "-")
        words.append((parts.joined(), counts.isEmpty ? [parts.count] : counts))
      }
    }
  }

  /// The words that a method counts wrong: `eyes 2`.
  func wrong(_ count: (String) -> Int) -> [String] {
    words.compactMap { word, counts in
      let counted = count(word)
      return counts.contains(counted) ? nil : "\(word) \(counted)"
    }
  }
}
