internal import Foundation
internal import Handout
internal import Yams

/// A YAML file as fields that know where they stand.
struct YAMLFile {
  let root: Field

  /// Reads a file. Throws when it is missing, not UTF-8 or not YAML.
  init(path: String) throws(PackError) {
    let name = URL(fileURLWithPath: path).pathComponents.suffix(3).joined(separator: "/")
    guard let data = FileManager.default.contents(atPath: path) else {
      throw PackError(name, "the file is missing. Restore it.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw PackError(name, "the file is not UTF-8. Save it as UTF-8.")
    }
    do {
      guard let node = try compose(yaml: text) else { throw PackError(name, "the file is empty. Fill it.") }
      root = Field(node: node, file: name, path: "the file")
    } catch let error as PackError {
      throw error
    } catch let error as YamlError {
      throw PackError(name, "it is not YAML: \(error). Mend the line.")
    } catch { throw PackError(name, "it cannot be read: \(error).") }
  }
}

/// One value of a YAML file.
struct Field {
  let node: Node
  let file: String
  let path: String

  /// A refusal that points at this value.
  func refusal(_ sentence: String) -> PackError {
    PackError(file, line: node.mark?.line, column: node.mark?.column, "`\(path)` " + sentence)
  }

  /// A value that must be there.
  subscript(key: String) -> Field {
    get throws(PackError) {
      guard let field = try optional(key) else { throw refusal("has no `\(key)`. Add it.") }
      return field
    }
  }

  /// A value that may be missing.
  func optional(_ key: String) throws(PackError) -> Field? {
    guard case .mapping(let mapping) = node else { throw refusal("must be a list of keys with values.") }
    return mapping.first { $0.key.scalar?.string == key }.map { Field(node: $0.value, file: file, path: key) }
  }

  /// All keys with their values, in order.
  var entries: [(key: String, value: Field)] {
    get throws(PackError) {
      guard case .mapping(let mapping) = node else { throw refusal("must be a list of keys with values.") }
      return mapping.map { key, value in
        let name = key.scalar?.string ?? ""
        return (name, Field(node: value, file: file, path: name))
      }
    }
  }

  /// All entries of a list.
  var list: [Field] {
    get throws(PackError) {
      guard case .sequence(let sequence) = node else { throw refusal("must be a list.") }
      return sequence.map { Field(node: $0, file: file, path: path) }
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
      guard let number = node.int else { throw refusal("must be a whole number.") }
      return number
    }
  }

  /// A name that files may refer to.
  func identifier<Name: Identifier>(_ type: Name.Type = Name.self) throws(PackError) -> Name {
    let name = try words
    guard Name.isWellFormed(name) else {
      throw refusal("must be lower case letters, digits, `-` and `.`; it is `\(name)`.")
    }
    return Name(rawValue: name)
  }
}
