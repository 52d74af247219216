/// Remembers what was made lately: two generations of bounded size, of which the older is forgotten as a whole.
struct Memory<Key: Hashable, Value> {
  private let most: Int
  private var recent: [Key: Value] = [:]
  private var older: [Key: Value] = [:]

  /// A memory of at most twice as many values.
  init(most: Int) { self.most = most }

  /// How many values are remembered now.
  var count: Int { recent.count + older.count }

  /// What is remembered; it is young again.
  mutating func value(_ key: Key) -> Value? {
    if let known = recent[key] { return known }
    guard let known = older[key] else { return nil }
    remember(known, key)
    return known
  }

  mutating func remember(_ value: Value, _ key: Key) {
    if recent.count >= most {
      older = recent
      recent = [:]
    }
    recent[key] = value
  }

  mutating func forget() { (recent, older) = ([:], [:]) }
}
