internal import Yams

extension SourceFile {
  /// What would keep the parser busy for ever, found by bare marks alone, whatever they mean where they stand.
  var endless: PackProblem? {
    let openings = zip(bytes, bytes.dropFirst() + [10]).count { byte, next in
      "[{".utf8.contains(byte) || byte == UInt8(ascii: "?") && next <= 32
    }
    guard openings <= Bounds.openings else {
      return PackProblem(
        .yamlShape, name,
        "it has \(openings) brackets, braces and question marks; \(Bounds.openings) is the most. Write lists line by line."
      )
    }
    return alias
  }

  /// The first alias whose anchor stands in the file too, by the bare marks: the parser follows aliases before anyone
  /// can stop it, and a few lines of them keep it busy for ever.
  private var alias: PackProblem? {
    let marks = marks
    let anchors = Set(marks.filter { $0.mark == UInt8(ascii: "&") }.map(\.name))
    guard let first = marks.first(where: { $0.mark == UInt8(ascii: "*") && anchors.contains($0.name) }) else {
      return nil
    }
    let above = bytes[..<first.place]
    let column = above.reversed().prefix { $0 != 10 }.count { $0 & 0xC0 != 0x80 } + 1
    return problem(
      .yamlAlias, line: above.count { $0 == 10 } + 1, column: column, width: first.name.count + 1, Field.unread)
  }

  /// Every `&name` and `*name`, wherever it stands.
  private var marks: [(mark: UInt8, name: ArraySlice<UInt8>, place: Int)] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "&") || bytes[$0] == UInt8(ascii: "*") }.compactMap { place in
      let name = bytes[(place + 1)...].prefix { byte in
        switch byte {
        case 48...57, 65...90, 97...122, 45, 95: true
        default: false
        }
      }
      return name.isEmpty ? nil : (bytes[place], name, place)
    }
  }
}

extension Field {
  /// What is said of anchors and aliases.
  fileprivate static let unread = "anchors and aliases are not read. Write the value out in each place."

  /// The first thing that no file of a pack has, while its parser lives: an anchor, a tag, a key that is no word, deep
  /// nesting, or too much of everything.
  var excess: PackProblem? {
    var count = 0
    return excess(&count, depth: 0)
  }

  private func excess(_ count: inout Int, depth: Int) -> PackProblem? {
    count += 1
    guard count <= Bounds.values else {
      return PackProblem(
        .yamlShape, source.name, "it has more than \(Bounds.values) keys and values. Make it smaller.")
    }
    guard depth <= Bounds.nesting else {
      return marked(.yamlShape, "lists and keys are nested more than \(Bounds.nesting) deep. Nest less.")
    }
    guard !isAnchored else { return marked(.yamlAlias, Self.unread) }
    guard !isTagged else { return marked(.yamlShape, "tags are not read. Write the value alone.") }
    for key in keys where key.node.scalar == nil {
      return key.marked(.yamlShape, "a key must be a word. Write `key: value`.")
    }
    for field in parts {
      if let found = field.excess(&count, depth: depth + 1) { return found }
    }
    return nil
  }

  private var isAnchored: Bool {
    switch node {
    case .scalar(let scalar): scalar.anchor != nil
    case .sequence(let sequence): sequence.anchor != nil
    case .mapping(let mapping): mapping.anchor != nil
    case .alias: true
    }
  }

  /// Whether the file gives a tag that says more than the value itself.
  private var isTagged: Bool {
    let (tag, usual): (Tag, Tag.Name)
    switch node {
    case .scalar(let scalar): (tag, usual) = (scalar.tag, .str)
    case .sequence(let sequence): (tag, usual) = (sequence.tag, .seq)
    case .mapping(let mapping): (tag, usual) = (mapping.tag, .map)
    case .alias: return false
    }
    return ![Tag.Name.implicit.rawValue, usual.rawValue].contains(tag.rawValue)
  }

  private var keys: [Field] { node.mapping?.map { below($0.key) } ?? [] }

  /// What stands in it, keys too.
  private var parts: [Field] {
    node.sequence?.map(below) ?? node.mapping?.flatMap { [below($0.key), below($0.value)] } ?? []
  }

  private func marked(_ rule: PackRule, _ sentence: String) -> PackProblem {
    source.problem(rule, line: node.mark?.line, column: node.mark?.column, sentence)
  }

  private func below(_ node: Node) -> Field { Field(node: node, source: source, path: path) }
}
