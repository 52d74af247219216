internal import Yams

/// A YAML file as fields that know where they stand.
struct YAMLFile {
  let root: Field

  /// Reads a file of the program's own. Throws when it is missing, not UTF-8 or not YAML.
  init(path: String) throws(PackError) {
    do { try self.init(SourceFile(path: path, name: path)) } catch { throw PackError([error]) }
  }

  /// Reads a text as YAML. Throws the first thing that is not.
  init(_ source: SourceFile) throws(PackProblem) {
    let found: (root: Field, anchor: PackProblem?)?
    do {
      let parser = try Parser(yaml: source.text)
      found = try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else { return nil }
        let root = Field(node: node, source: source, path: "the file")
        return (root, root.firstAnchor)
      }
    } catch let error as YamlError {
      throw error.problem(in: source)
    } catch { throw PackProblem(.yamlSyntax, source.name, "it cannot be read as YAML. Mend it.") }
    guard let found else { throw PackProblem(.yamlSyntax, source.name, "the file is empty. Fill it.") }
    if let anchor = found.anchor { throw anchor }
    root = found.root
  }
}

extension Field {
  /// The first anchor of the file, while its parser lives. It is found before any alias is followed, since an anchor
  /// stands before its aliases.
  fileprivate var firstAnchor: PackProblem? {
    switch node {
    case .scalar(let scalar): scalar.anchor.map { _ in anchored }
    case .sequence(let sequence):
      sequence.anchor == nil ? sequence.lazy.compactMap { below($0).firstAnchor }.first : anchored
    case .mapping(let mapping):
      mapping.anchor == nil
        ? mapping.lazy.compactMap { below($0.key).firstAnchor ?? below($0.value).firstAnchor }.first : anchored
    case .alias: anchored
    }
  }

  private var anchored: PackProblem {
    source.problem(
      .yamlAlias, line: node.mark?.line, column: node.mark?.column,
      "anchors and aliases are not read. Write the value out in each place.")
  }

  private func below(_ node: Node) -> Field { Field(node: node, source: source, path: path) }
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
