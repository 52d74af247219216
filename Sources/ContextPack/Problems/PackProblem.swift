/// One thing that is wrong in a pack: where, what, and what to write instead. Never holds words of a family.
public struct PackProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The id of the rule that it breaks; nil for what is no rule, such as a stroke that does not suit a row.
  public var rule: String?
  /// The file, as the user knows it.
  public var file: String
  /// The line, from 1; nil when the file as a whole is meant.
  public var line: Int?
  /// The column, from 1.
  public var column: Int?
  /// What is wrong and what to write instead.
  public var sentence: String
  /// The line itself with a mark under the place; nil when there is no such line.
  public var excerpt: Excerpt?

  init(
    _ rule: PackRule?, _ file: String, line: Int? = nil, column: Int? = nil, _ sentence: String,
    excerpt: Excerpt? = nil
  ) {
    (self.rule, self.file, self.line, self.column) = (rule?.rawValue, file, line, column)
    (self.sentence, self.excerpt) = (sentence, excerpt)
  }

  /// `context.yaml:3:9`.
  public var place: String {
    ([file.visible] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  /// `context.yaml:3:9: ... [value.form]`.
  public var description: String { "\(place): \(sentence)" + (rule.map { " [\($0)]" } ?? "") }

  /// The description, then the line with its mark, as a compiler prints it.
  public var report: String { description + (excerpt.map { "\n\($0)" } ?? "") }
}

/// A line of a file with a mark under a place in it.
public struct Excerpt: Hashable, Sendable, CustomStringConvertible {
  /// The longest line that is shown.
  private static let most = 110

  private let line: String
  private let column: Int
  private let width: Int

  /// A line with a mark under `width` characters from a column, counted from 1; nil when the column is not shown.
  init?(_ line: some StringProtocol, column: Int, width: Int) {
    guard (1...Self.most).contains(column), column <= line.unicodeScalars.count + 1 else { return nil }
    self.line = line.scalars(Self.most).visible
    self.column = column
    self.width = max(1, min(width, self.line.unicodeScalars.count - column + 1))
  }

  /// Both lines, indented.
  public var description: String {
    "    \(line)\n    " + String(repeating: " ", count: column - 1) + "^" + String(repeating: "~", count: width - 1)
  }
}

extension StringProtocol {
  /// The text for a terminal: control and direction characters of an untrusted file become `?`.
  package var visible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: "?"
          default: scalar
          }
        }))
  }

  /// The first few scalars; a letter may have any number of accents.
  fileprivate func scalars(_ most: Int) -> String { String(String.UnicodeScalarView(unicodeScalars.prefix(most))) }

  /// A value for a sentence: visible, and not longer than a glance.
  var quoted: String {
    let isLong = unicodeScalars.count > 40
    return "`" + scalars(isLong ? 39 : 40).visible + (isLong ? "…" : "") + "`"
  }
}
