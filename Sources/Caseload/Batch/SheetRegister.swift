public import Handout

/// What a batch must know of all its sheets before the first is printed, a little of each: keys, names, which are printed
/// here.
public struct SheetRegister: Sendable {
  /// The part that is printed here; nil for a whole batch.
  public let shard: Shard?
  /// The children's names, of all parts.
  public private(set) var names = NameBook()
  /// The contexts that are printed, of all parts.
  public private(set) var contexts: Set<ContextID> = []
  private(set) var keys = KeyList()
  /// The places of the sheets that are printed here.
  private(set) var share: [Int] = []
  /// The name of the batch: a checksum that goes on from key to key, so that order and number count.
  private(set) var batch: String
  private let maker: KeyMaker
  private var languages: [Language: Int] = [:]

  /// A register of no sheets yet.
  public init(keys maker: KeyMaker, shard: Shard? = nil) {
    (self.maker, self.shard) = (maker, shard)
    batch = maker.emptyBatch
  }

  /// Enters the next sheet by its plan.
  public mutating func enter(_ plan: CarePlan) {
    let key = maker.key(for: plan)
    batch = maker.batch(batch, key)
    names.add(plan.goesBy.words)
    contexts.insert(plan.context)
    if shard?.holds(plan.id) ?? true {
      share.append(keys.count)
      languages[plan.language, default: 0] += 1
    }
    keys.append(key)
  }

  /// The language of most sheets that are printed here; the first by tag when two are equal.
  public var commonLanguage: Language? {
    languages.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

/// Keys of sheets, as 32 bytes each.
struct KeyList: RandomAccessCollection, Hashable {
  private static let length = 32
  private var bytes: [UInt8] = []

  var startIndex: Int { 0 }
  var endIndex: Int { bytes.count / Self.length }
  /// A key, as 64 hexadecimal digits.
  subscript(position: Int) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let key = bytes[Self.length * position..<Self.length * (position + 1)]
    return String(decoding: key.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Adds a key of 64 hexadecimal digits.
  mutating func append(_ key: String) {
    let digits = key.utf8.prefix(2 * Self.length).map { $0 < 58 ? $0 &- 48 : ($0 | 32) &- 87 }
    for place in 0..<Self.length {
      let pair = 2 * place + 1 < digits.count ? (digits[2 * place], digits[2 * place + 1]) : (0, 0)
      bytes.append(pair.0 << 4 | pair.1 & 15)
    }
  }
}
