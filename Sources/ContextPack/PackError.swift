/// Why a pack, the catalogue or the shared words cannot be used: where, what, and what to do.
public struct PackError: Error, Hashable, CustomStringConvertible {
  /// The file, as the user knows it.
  public var file: String
  /// The line, from 1; nil when the file as a whole is meant.
  public var line: Int?
  /// The column, from 1.
  public var column: Int?
  /// What is wrong and what to write instead.
  public var sentence: String

  init(_ file: String, line: Int? = nil, column: Int? = nil, _ sentence: String) {
    (self.file, self.line, self.column, self.sentence) = (file, line, column, sentence)
  }

  /// `context.yaml:3:9: ...`.
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":") + ": " + sentence
  }
}
