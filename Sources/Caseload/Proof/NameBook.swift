/// The names of all children of a batch, to be found in any text.
public struct NameBook: Sendable {
  private var names: [String: Set<[String]>] = [:]

  /// The book of some names. One that stands in `ordinary` texts, such as the words that every sheet has, tells no child
  /// from another and is left out: Rose, Will.
  public init(_ names: some Sequence<String>, ordinary: [String]) {
    for name in names {
      let words = Words(name).list
      if let first = words.first { self.names[first, default: []].insert(words) }
    }
    for name in ordinary.reduce(into: Set(), { $0.formUnion(found(in: Words($1).list)) }) {
      if let first = name.first { self.names[first]?.remove(name) }
    }
  }

  /// The names that stand in a text.
  func found(in words: [String]) -> Set<[String]> {
    var found: Set<[String]> = []
    for (place, word) in words.enumerated() {
      guard let candidates = names[word] else { continue }
      for name in candidates where words[place...].starts(with: name) { found.insert(name) }
    }
    return found
  }
}
