internal import ArgumentParser
internal import Foundation

/// JSON as scripts read it: keys in order, indented.
enum JSON {
  /// A value as text.
  static func text(_ value: some Encodable) throws(Refusal) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch { throw Refusal(.data, "the result cannot be written as JSON.") }
  }
}
