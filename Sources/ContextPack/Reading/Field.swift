internal import Handout
internal import Yams

/// One value of a YAML file, and where it stands.
struct Field {
  let node: Node
  let source: SourceFile
  /// The key or the list it stands under.
  let path: String

  /// The value's name in a sentence.
  var name: String { path == "the file" ? path : path.quoted }

  /// What YAML takes the value for; the resolver is asked only where its word could be a number, a truth or nothing.
  var kind: Tag.Name {
    if let scalar = node.scalar, scalar.style != .plain || scalar.string.isPlainlyWords { return .str }
    return Resolver.default.resolveTag(of: node.scalar.map { Node($0.string) } ?? node)
  }

  /// A problem that points at this value, or at a part of its words; the sentence goes on after its name.
  func problem(_ rule: PackRule?, at part: String? = nil, _ sentence: String) -> PackProblem {
    remark(rule, at: part, "\(name) \(sentence)")
  }

  /// A problem that points at this value, or at a part of its words, in a sentence of its own.
  func remark(_ rule: PackRule?, at part: String? = nil, _ sentence: String) -> PackProblem {
    guard path != "the file", let mark = node.mark else {
      return source.problem(rule, line: nil, column: nil, sentence)
    }
    if let part, let column = source.column(of: part, line: mark.line, from: mark.column) {
      return source.problem(rule, line: mark.line, column: column, width: part.unicodeScalars.count, sentence)
    }
    let width = node.scalar.map { $0.string.unicodeScalars.count + ($0.style == .plain ? 0 : 2) } ?? 1
    return source.problem(rule, line: mark.line, column: mark.column, width: width, sentence)
  }

  /// A refusal that points at this value.
  func refusal(_ sentence: String) -> PackError { PackError([problem(nil, sentence)]) }

  /// A value that must be there.
  subscript(key: String) -> Field {
    get throws(PackError) {
      guard let field = try optional(key) else { throw refusal("has no `\(key)`. Add it.") }
      return field
    }
  }

  /// A value that may be missing.
  func optional(_ key: String) throws(PackError) -> Field? { try keyed.first { $0.name == key }?.value }

  /// A value under a key, or nil where there is none.
  func child(_ key: String) -> Field? { (try? optional(key)) ?? nil }

  /// The words of a scalar; nil for a list or keys.
  var text: String? { node.scalar?.string }

  /// All keys with their values, in order; the key as a field of its own, for problems with it.
  var keyed: [(name: String, key: Field, value: Field)] {
    get throws(PackError) {
      guard case .mapping(let mapping) = node else { throw refusal("must be a list of keys with values.") }
      return mapping.map { key, value in
        let name = key.scalar?.string ?? ""
        return (name, Field(node: key, source: source, path: name), Field(node: value, source: source, path: name))
      }
    }
  }

  /// All keys with their values, in order.
  var entries: [(key: String, value: Field)] { get throws(PackError) { try keyed.map { ($0.name, $0.value) } } }

  /// All entries of a list.
  var list: [Field] {
    get throws(PackError) {
      guard case .sequence(let sequence) = node else { throw refusal("must be a list.") }
      return sequence.map { Field(node: $0, source: source, path: path) }
    }
  }

  /// Words.
  var words: String {
    get throws(PackError) {
      guard let scalar = node.scalar, !scalar.string.isEmpty else { throw refusal("must be words.") }
      return scalar.string
    }
  }

  /// A list of words.
  var allWords: [String] {
    get throws(PackError) {
      var all: [String] = []
      for field in try list { all.append(try field.words) }
      return all
    }
  }

  /// A whole number.
  var number: Int {
    get throws(PackError) {
      guard let number = wholeNumber else { throw refusal("must be a whole number.") }
      return number
    }
  }

  /// The number of a value that is written in digits; the parser's own reading of other forms ends in a crash.
  var wholeNumber: Int? { node.scalar.flatMap { $0.style == .plain ? Int($0.string) : nil } }

  /// A name that files may refer to.
  func identifier<Name: Identifier>(_ type: Name.Type = Name.self) throws(PackError) -> Name {
    let name = try words
    guard Name.isWellFormed(name) else { throw refusal("must be \(Form.identifier.wants); it is \(name.quoted).") }
    return Name(rawValue: name)
  }
}

extension String {
  /// Whether no rule of YAML takes it for a truth, a number, a day or nothing. The rules are patterns, and dear to set up
  /// where every pack is read at each start.
  fileprivate var isPlainlyWords: Bool {
    if first?.isLetter == true { return utf8.count > 5 || !Self.notWords.contains(lowercased()) }
    return unicodeScalars.contains { ("g"..."s").contains($0) && $0 != "i" && $0 != "n" && $0 != "o" }
  }

  private static let notWords: Set = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]
}
