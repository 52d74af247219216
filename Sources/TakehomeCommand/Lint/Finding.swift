internal import ContextPack

/// One thing that lint found, as a person or a script reads it.
struct Finding: Encodable {
  let file: String
  var line: Int?
  var column: Int?
  let rule: String
  let sentence: String
  /// The line with its mark.
  var excerpt: String?

  init(_ problem: PackProblem) {
    (file, line, column) = (problem.file, problem.line, problem.column)
    (rule, sentence, excerpt) = (problem.rule ?? "", problem.sentence, problem.excerpt?.description)
  }

  init(_ rule: LintRule, _ file: String, _ sentence: String) { self.init(rule.rawValue, file, sentence) }

  init(_ rule: String, _ file: String, _ sentence: String) {
    (self.rule, self.file, self.sentence) = (rule, file, sentence)
  }

  /// As a compiler prints it.
  var report: String {
    let place = ([file.visible] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    return "\(place): \(sentence) [\(rule)]" + (excerpt.map { "\n\($0)" } ?? "")
  }
}
