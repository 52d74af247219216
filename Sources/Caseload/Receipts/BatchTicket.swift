internal import Foundation

/// What a batch set out to print: the ticket that lies beside its receipts.
public struct BatchTicket: Codable, Hashable, Sendable {
  /// The version of tickets and receipts that this program writes and reads.
  public static let format = 1

  /// The version of tickets and receipts.
  public var format = Self.format
  /// The version of the program.
  public let engine: String
  /// The checksum over the keys of all planned sheets, in order; of the whole batch, in every part.
  public let batch: String
  /// How many sheets the whole batch has.
  public let sheets: Int
  /// The part that was printed here; nil for a whole batch.
  public var shard: Shard?

  /// One line of JSON with its keys in order.
  public var line: String { JSONLine.text(self) }
}

/// A value as one line of JSON with its keys in order.
enum JSONLine {
  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: (try? encoder.encode(value)) ?? Data(), as: UTF8.self) + "\n"
  }
}
