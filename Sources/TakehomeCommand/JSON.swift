internal import ArgumentParser
internal import Foundation

/// JSON as scripts read it: keys in order, indented, and plain enough for a terminal.
enum JSON {
  /// A value as text.
  static func text(_ value: some Encodable) throws(Refusal) -> String {
    try text(value, [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
  }

  /// A value as one line, for who reads lines as they come.
  static func line(_ value: some Encodable) throws(Refusal) -> String {
    try text(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func text(_ value: some Encodable, _ form: JSONEncoder.OutputFormatting) throws(Refusal) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = form
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self).escaped
    } catch { throw Refusal(.data, "the result cannot be written as JSON.") }
  }
}

extension String {
  /// The same JSON with what a terminal would act on written as `\u009b`.
  fileprivate var escaped: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    return unicodeScalars.map { scalar in
      guard scalar.isUnseen else { return String(scalar) }
      return "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
        + String(scalar.value, radix: 16)
    }.joined()
  }
}

extension Unicode.Scalar {
  fileprivate var isUnseen: Bool {
    switch value {
    case 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
