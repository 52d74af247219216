/// One of so many equal parts of a caseload, for a machine of its own.
///
/// A record's part follows from its id alone: the FNV-1a hash (64 bits) of the id's UTF-8 bytes, modulo the number of
/// parts, plus one. So all sheets of one id are in one part, wherever the row stands.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// The most parts there may be.
  public static let most = 100_000

  /// Which part, from 1.
  public let index: Int
  /// How many parts there are.
  public let count: Int

  /// A part of so many, or nil when there is no such part.
  public init?(index: Int, count: Int) {
    guard (1...Self.most).contains(count), (1...count).contains(index) else { return nil }
    (self.index, self.count) = (index, count)
  }

  /// `I/N` as it is written in a call and in a ticket.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { PlainNumber.read(String($0)) }
    guard parts.count == 2, let index = parts[0], let count = parts[1] else { return nil }
    self.init(index: index, count: count)
  }

  /// `2/4`.
  public var description: String { "\(index)/\(count)" }

  /// Whether the sheets of a record belong to this part.
  public func holds(_ id: String) -> Bool { Int(Self.hash(id) % UInt64(count)) + 1 == index }

  private static func hash(_ id: String) -> UInt64 {
    id.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

extension Shard: Codable {
  /// Reads `I/N`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let shard = Shard(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not I/N")
    }
    self = shard
  }

  /// Writes `I/N`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A number as machines write it: one to nine ASCII digits.
enum PlainNumber {
  static func read(_ text: String) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
