/// Remembers what was made lately: what several sheets asked for is kept long, what one sheet alone asked for is soon
/// forgotten. A batch says most of its words on every sheet, and each child's on one.
package struct Memory<Key: Hashable, Value> {
  /// Two tables of bounded size, of which the older is forgotten as a whole.
  private struct Generations<Held> {
    let most: Int
    private(set) var recent: [Key: Held] = [:]
    private(set) var older: [Key: Held] = [:]

    init(most: Int) { self.most = most }

    mutating func add(_ held: Held, _ key: Key) {
      if recent.count >= most { (older, recent) = (recent, [:]) }
      recent[key] = held
    }
  }

  /// What one sheet asked for.
  private struct Guest {
    let value: Value
    let sheet: Int
  }

  private var kept: Generations<Value>
  private var guests: Generations<Guest>
  /// The hashes of keys that were asked for before and may be forgotten; a wrong guess keeps a guest longer and harms
  /// nothing.
  private var met: (recent: Set<Int>, older: Set<Int>) = ([], [])
  private var sheet = 0

  /// How many hashes are known, in each of two tables.
  private static var mostMet: Int { 1 << 13 }

  /// A memory that keeps at most twice as many values, and as many guests beside them as are told, twice.
  package init(most: Int, guests: Int) {
    (kept, self.guests) = (Generations(most: most), Generations(most: guests))
  }

  /// How many values are remembered now.
  var count: Int { kept.recent.count + kept.older.count + guests.recent.count + guests.older.count }

  /// What is asked for from here on is asked for by another sheet.
  package mutating func beginSheet() { sheet += 1 }

  /// What is remembered; it is young again.
  package mutating func value(_ key: Key) -> Value? {
    if let known = kept.recent[key] { return known }
    if let known = kept.older[key] {
      kept.add(known, key)
      return known
    }
    guard let guest = guests.recent[key] ?? guests.older[key] else { return nil }
    if guest.sheet != sheet { kept.add(guest.value, key) }
    return guest.value
  }

  package mutating func remember(_ value: Value, _ key: Key) {
    let hash = key.hashValue
    guard !met.recent.contains(hash), !met.older.contains(hash) else { return kept.add(value, key) }
    if met.recent.count >= Self.mostMet { met = ([], met.recent) }
    met.recent.insert(hash)
    guests.add(Guest(value: value, sheet: sheet), key)
  }

  mutating func forget() {
    (kept, guests, met) = (Generations(most: kept.most), Generations(most: guests.most), ([], []))
  }
}
