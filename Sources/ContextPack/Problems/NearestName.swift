/// Finds the name that was probably meant.
package enum NearestName {
  /// The name with the fewest letters changed, if they are few; of equals the first.
  package static func to(_ word: String, among names: [String]) -> String? {
    let letters = Array(word.folded.utf8.prefix(64))
    guard letters.count >= 2 else { return nil }
    var best: (name: String, changes: Int)?
    for name in names {
      let other = Array(name.folded.utf8)
      let allowed = max(1, max(letters.count, other.count) / 3)
      let changes = changes(letters, other)
      if changes <= allowed, changes < best?.changes ?? .max { best = (name, changes) }
    }
    return best?.name
  }

  /// How many letters must be put in, taken out, changed or swapped with their neighbour.
  private static func changes(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, match) in other.enumerated() {
        var cost = min(above[column] + (letter == match ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == match {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, above) = (above, current)
    }
    return above[other.count]
  }
}
