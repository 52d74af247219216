internal import Handout

/// What a place in a pack's files may hold. One description serves the reader, the JSON Schema and the reference.
indirect enum Shape: Sendable {
  /// Words of one form.
  case words(Form)
  /// A whole number within bounds.
  case number(ClosedRange<Int>)
  /// `true` or `false`, or `true` alone.
  case flag(alwaysTrue: Bool)
  /// Entries of one shape, so many of them, none twice where they must differ.
  case list(Shape, count: ClosedRange<Int>, differ: Bool = false)
  /// Keys that the format names.
  case record([Key])
  /// Keys that the pack names itself, each with a value of one shape.
  case map(Shape, keys: String)

  /// A key of a record.
  struct Key: Sendable {
    /// Its name.
    let name: String
    /// Its value.
    let shape: Shape
    /// Whether a file without it is refused.
    let isRequired: Bool
    /// What it is for, in one sentence.
    let meaning: String

    /// A key that must be there.
    static func required(_ name: String, _ shape: Shape, _ meaning: String) -> Key {
      Key(name: name, shape: shape, isRequired: true, meaning: meaning)
    }

    /// A key that may be left out.
    static func optional(_ name: String, _ shape: Shape, _ meaning: String) -> Key {
      Key(name: name, shape: shape, isRequired: false, meaning: meaning)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in a line of words; the same as `unprinted` says.
  fileprivate var isPrinted: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E: false
    default: true
    }
  }
}

/// A form that words may be held to.
struct Form: Sendable {
  /// What is wanted, after "must be".
  let wants: String
  /// The form as a regular expression of JSON Schema (ECMA 262); nil when any text will do.
  var pattern: String?
  /// The closed list, or the names to complete in an open one.
  var names: [String] = []
  /// Whether only those names will do.
  var isClosed = false
  /// What one of the names is called: `stroke`.
  var noun = "value"
  /// The rule that other words break.
  var rule = PackRule.valueForm
  /// Whether words have the form; the same as `pattern`, for the reader.
  var holds: @Sendable (String) -> Bool = { _ in true }

  /// A sentence or a few, on one line.
  static let text = Form(
    wants: "one line of at most \(Bounds.words) characters, without control characters",
    pattern: "^[^\(unprinted)]{1,\(Bounds.words)}$",
    rule: .valueRange
  ) { text in
    text.unicodeScalars.count <= Bounds.words && text.unicodeScalars.allSatisfy(\.isPrinted)
  }

  /// Controls, separators of lines, and marks that turn the direction of what follows.
  private static let unprinted = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e"

  /// One of a closed list.
  static func choice(_ names: [String], noun: String = "value", _ rule: PackRule = .valueChoice) -> Form {
    Form(
      wants: names.map { "`\($0)`" }.joined(separator: " or "), names: names, isClosed: true, noun: noun, rule: rule
    ) { names.contains($0) }
  }

  /// A name that files refer to.
  static let identifier = Form(
    wants: "lower case letters, digits, `-` and `.`, starting with a letter", pattern: "^[a-z][a-z0-9.-]{0,63}$",
    holds: { ContextID.isWellFormed($0) })

  /// A name that files refer to, with the ones that are known.
  static func known(_ names: [String], noun: String, _ rule: PackRule) -> Form {
    Form(
      wants: identifier.wants, pattern: identifier.pattern, names: names, noun: noun, rule: rule,
      holds: identifier.holds)
  }

  /// Three numbers.
  static let version = Form(wants: "three numbers, like 1.0.0", pattern: "^[0-9]{1,3}(\\.[0-9]{1,3}){2}$") {
    let parts = $0.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { $0.isRun(of: "0"..."9", 1...3) }
  }

  /// A language tag (BCP 47): language, script, region.
  static let language = Form(
    wants: "a language tag, like en or zh-Hans", pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"
  ) {
    var parts = $0.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
    guard parts.popFirst()?.isRun(of: "a"..."z", 2...3) == true else { return false }
    let script = parts.first ?? ""[...].utf8
    if script.prefix(1).isRun(of: "A"..."Z", 1...1), script.dropFirst().isRun(of: "a"..."z", 3...3) {
      parts.removeFirst()
    }
    if parts.first?.isRun(of: "A"..."Z", 2...2) == true { parts.removeFirst() }
    return parts.isEmpty
  }

  /// A picture's path inside the pack.
  static let picture = Form(
    wants: "the path of an SVG file inside the pack, like art/scene.svg",
    pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\\.svg$", rule: .pathOutside
  ) {
    guard $0.utf8.count > 4, $0.hasSuffix(".svg") else { return false }
    let parts = $0.utf8.dropLast(4).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      part.first.map { $0 != UInt8(ascii: ".") } ?? false && part.allSatisfy(Self.isOfFileName)
    }
  }

  private static func isOfFileName(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}

extension Substring.UTF8View {
  /// Whether it is so many bytes of a range of ASCII letters or digits, and nothing else.
  fileprivate func isRun(of letters: ClosedRange<Unicode.Scalar>, _ length: ClosedRange<Int>) -> Bool {
    length.contains(count) && allSatisfy { letters.contains(Unicode.Scalar($0)) }
  }
}
