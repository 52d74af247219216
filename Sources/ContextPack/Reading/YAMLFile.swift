internal import Foundation
internal import Yams

/// A YAML file as fields that know where they stand.
struct YAMLFile {
  let root: Field

  /// Reads a file of the program's own. Throws when it is missing, not UTF-8 or not YAML.
  init(path: String) throws(PackError) {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    do { try self.init(SourceFile(path: place, name: path)) } catch { throw PackError([error]) }
  }

  /// Reads a text as YAML. Throws the first thing that is not.
  init(_ source: SourceFile) throws(PackProblem) {
    if let endless = source.endless { throw endless }
    let found: (root: Field, excess: PackProblem?)?
    do {
      // Without the rules for numbers and dates, which the parser would ask for each key.
      let parser = try Parser(yaml: source.text, resolver: .basic)
      found = try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else { return nil }
        let root = Field(node: node, source: source, path: "the file")
        return (root, root.excess)
      }
    } catch let error as YamlError {
      throw error.problem(in: source)
    } catch { throw PackProblem(.yamlSyntax, source.name, "it cannot be read as YAML. Mend it.") }
    guard let found else { throw PackProblem(.yamlSyntax, source.name, "the file is empty. Fill it.") }
    if let excess = found.excess { throw excess }
    root = found.root
  }
}

extension YamlError {
  /// What the parser says, as a problem at its place.
  fileprivate func problem(in source: SourceFile) -> PackProblem {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      source.problem(
        .yamlSyntax, line: mark.line, column: mark.column, "this is not YAML: \(problem.visible). Mend the line.")
    case .duplicatedKeysInMapping(let duplicates, let context):
      source.problem(
        .yamlSyntax, line: context.mark.line, column: context.mark.column,
        "the key \((duplicates.first ?? "").quoted) stands twice below this place. Remove one.")
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
      PackProblem(.yamlSyntax, source.name, "this is not YAML: \(problem.visible). Mend the file.")
    case .no, .memory, .dataCouldNotBeDecoded:
      PackProblem(.yamlSyntax, source.name, "it cannot be read as YAML. Mend it.")
    @unknown default: PackProblem(.yamlSyntax, source.name, "it cannot be read as YAML. Mend it.")
    }
  }
}
