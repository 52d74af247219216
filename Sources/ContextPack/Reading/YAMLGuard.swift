/// Looks over a YAML file before it is parsed: a parser makes what it reads, and some small files are endless.
///
/// What is nested, aliased or has a collection for a key costs a parser more than its length; a pack needs none of it.
struct YAMLGuard {
  private enum State { case plain, single, double, comment }

  private let source: SourceFile
  private var state = State.plain
  private var nesting = 0

  /// The first thing in a text that a parser must not see; nil when there is none.
  static func problem(in source: SourceFile) -> PackProblem? {
    guard source.lines.count <= Bounds.lines else {
      return PackProblem(
        .yamlShape, source.name, "it has \(source.lines.count) lines; \(Bounds.lines) is the most. Make it shorter.")
    }
    var guardian = YAMLGuard(source: source)
    for (index, line) in source.lines.enumerated() {
      if let problem = guardian.problem(in: line, number: index + 1) { return problem }
    }
    return nil
  }

  private init(source: SourceFile) { self.source = source }

  private mutating func problem(in line: Substring, number: Int) -> PackProblem? {
    if state == .comment { state = .plain }
    if state == .plain, line.prefix(while: { $0 == " " }).count > Bounds.indent {
      return problem(.yamlShape, number, Bounds.indent, "the line is indented too far. Nest less.")
    }
    if state == .plain, line.firstMatch(of: /^[ -]*- - -/) != nil {
      return problem(.yamlShape, number, 1, "lists stand in lists in lists. Nest less.")
    }
    var before: Unicode.Scalar = " "
    var escaped = false
    let scalars = Array(line.unicodeScalars)
    for (column, scalar) in scalars.enumerated() {
      let next: Unicode.Scalar = column + 1 < scalars.count ? scalars[column + 1] : " "
      switch state {
      case .comment: break
      case .double:
        if scalar == "\"", !escaped { state = .plain }
        escaped = scalar == "\\" && !escaped
      case .single: if scalar == "'" { state = .plain }
      case .plain:
        let starts = " \t[{,:-".unicodeScalars.contains(before)
        if starts, let problem = opening(scalar, next, number, column + 1) { return problem }
        if scalar == "#", before == " " { state = .comment }
        if scalar == "[" || scalar == "{" { nesting += 1 } else if scalar == "]" || scalar == "}" { nesting -= 1 }
        if nesting > Bounds.nesting {
          return problem(.yamlShape, number, column + 1, "brackets stand in brackets too deep. Nest less.")
        }
      }
      before = scalar
    }
    return nil
  }

  /// What a character means at the start of a value.
  private mutating func opening(
    _ scalar: Unicode.Scalar, _ next: Unicode.Scalar, _ line: Int, _ column: Int
  ) -> PackProblem? {
    let isBlank = next == " " || next == "\t" || next == "\r"
    switch scalar {
    case "\"": state = .double
    case "'": state = .single
    case "&" where !isBlank, "*" where !isBlank:
      return problem(.yamlAlias, line, column, "anchors and aliases are not read. Write the value out in each place.")
    case "?" where isBlank:
      return problem(.yamlShape, line, column, "a key must be a word. Write `key: value`.")
    case "!" where !isBlank:
      return problem(.yamlShape, line, column, "tags are not read. Write the value alone.")
    default: break
    }
    return nil
  }

  private func problem(_ rule: PackRule, _ line: Int, _ column: Int, _ sentence: String) -> PackProblem {
    source.problem(rule, line: line, column: column, sentence)
  }
}
