internal import Foundation

/// A text file of a pack or of the program, with its lines for messages.
struct SourceFile: Sendable {
  /// The file, as the user knows it.
  let name: String
  /// Its text.
  let text: String
  /// Its bytes as they stand on the disk.
  let bytes: [UInt8]
  private let lines: [Substring]

  /// A text that was read before. Nil when it is not UTF-8, or has a zero byte.
  init?(name: String, bytes: [UInt8]) {
    guard let text = String(bytes: bytes, encoding: .utf8), !bytes.contains(0) else { return nil }
    (self.name, self.text, self.bytes) = (name, text, bytes)
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Reads a file of at most so many bytes. Throws when it is missing, too large or not UTF-8.
  init(path: String, name: String) throws(PackProblem) {
    let bytes = try PlainFile.bytes(path, name: name, atMost: Bounds.text, .yamlBytes)
    guard let file = Self(name: name, bytes: bytes) else {
      throw PackProblem(.yamlEncoding, name, "the file is not UTF-8. Save it as UTF-8.")
    }
    self = file
  }

  /// A problem at a place, with the line and a mark under so many characters.
  func problem(_ rule: PackRule?, line: Int?, column: Int?, width: Int = 1, _ sentence: String) -> PackProblem {
    let excerpt = line.flatMap(self.line).flatMap { line in
      column.flatMap { Excerpt(line, column: $0, width: width) }
    }
    return PackProblem(rule, name, line: line, column: column, sentence, excerpt: excerpt)
  }

  /// The column of some words in a line, from a column on.
  func column(of words: String, line: Int, from column: Int) -> Int? {
    guard let scalars = self.line(line)?.unicodeScalars, column <= scalars.count + 1 else { return nil }
    let rest = scalars.dropFirst(column - 1)
    return rest.firstRange(of: words.unicodeScalars).map {
      scalars.distance(from: scalars.startIndex, to: $0.lowerBound) + 1
    }
  }

  /// A line by its number, from 1; nil when it is empty or not there.
  private func line(_ number: Int) -> Substring? {
    guard lines.indices.contains(number - 1), !lines[number - 1].isEmpty else { return nil }
    return lines[number - 1]
  }
}
