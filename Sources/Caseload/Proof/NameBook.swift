/// The names of all children of a batch, to be found in any text.
public struct NameBook: Sendable {
  /// Names of one word; most are.
  private var words: Set<String> = []
  /// Longer names, by their first word.
  private var longer: [String: Set<[String]>] = [:]

  /// A book without a name.
  public init() {}

  /// Adds a name.
  public mutating func add(_ name: String) {
    let name = Words(name).list
    guard let first = name.first else { return }
    if name.count == 1 { words.insert(first) } else { longer[first, default: []].insert(name) }
  }

  /// Leaves out the names that stand in `ordinary` texts, such as the words that every sheet has: they tell no child from
  /// another. Rose, Will.
  public func leavingOut(_ ordinary: [String]) -> NameBook {
    var book = self
    for name in ordinary.reduce(into: Set(), { $0.formUnion(found(in: Words($1).list)) }) {
      guard let first = name.first else { continue }
      if name.count == 1 { book.words.remove(first) } else { book.longer[first]?.remove(name) }
    }
    return book
  }

  /// The names that stand in a text.
  func found(in text: [String]) -> Set<[String]> {
    var found: Set<[String]> = []
    for (place, word) in text.enumerated() {
      if words.contains(word) { found.insert([word]) }
      for name in longer[word] ?? [] where text[place...].starts(with: name) { found.insert(name) }
    }
    return found
  }
}
