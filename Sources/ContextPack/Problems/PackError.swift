/// Why a pack, the catalogue or the shared words cannot be used: everything that is wrong, in the order of the files.
public struct PackError: Error, Hashable, CustomStringConvertible {
  /// At least one problem.
  public var problems: [PackProblem]

  /// Problems file by file as they were met, and by line within a file; of very many the first.
  init(_ problems: [PackProblem]) {
    let files = problems.map(\.file)
    self.problems = problems.enumerated().sorted { one, other in
      let keys = [one, other].map { (files.firstIndex(of: $0.element.file) ?? 0, $0.element.line ?? 0, $0.offset) }
      return keys[0] < keys[1]
    }.map(\.element)
    let more = self.problems.count - Bounds.problems
    guard more > 0 else { return }
    self.problems =
      self.problems.prefix(Bounds.problems)
      + [PackProblem(nil, files[0], "there are \(more) problems more. Mend these first.")]
  }

  init(_ file: String, _ sentence: String) { self.init([PackProblem(nil, file, sentence)]) }

  /// What is wrong, without the places.
  public var sentence: String { problems.map(\.sentence).joined(separator: " ") }

  /// One line a problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }

  /// Each problem with its line and a mark, as a compiler prints it.
  public var report: String { problems.map(\.report).joined(separator: "\n") }
}
