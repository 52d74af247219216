/// Words as they are set: a no-break space or hyphen is the plain one, with a rule that no line ends there.
///
/// cairo gives every character outside of its Latin code page a second font of the same face, a space as dear as a
/// script. Who copies words from the page gets plain ones too.
package struct UnbrokenWords {
  /// The words with plain spaces and hyphens.
  package private(set) var words: String
  /// The bytes of the plain words within which no line may end.
  private(set) var unbroken: [Range<Int>] = []
  private var shortened: [(end: Int, by: Int)] = []

  /// Words as they were given.
  package init(_ words: String) {
    self.words = words
    guard words.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return }
    var plain = String.UnicodeScalarView()
    var (length, read) = (0, 0)
    for scalar in words.unicodeScalars {
      if let stand = Self.plain(scalar) {
        plain.append(stand)
        // Up to the end of the character after it: a line could end before that.
        unbroken.append(length..<length + 2)
        shortened.append((read + UTF8.width(scalar), UTF8.width(scalar) - 1))
        length += 1
      } else {
        plain.append(scalar)
        length += UTF8.width(scalar)
      }
      read += UTF8.width(scalar)
    }
    self.words = String(plain)
  }

  /// Where bytes of the words as they were given stand in the plain words.
  func place(of range: Range<Int>) -> Range<Int> { place(range.lowerBound)..<place(range.upperBound) }

  private func place(_ byte: Int) -> Int {
    byte - shortened.lazy.filter { $0.end <= byte }.reduce(0) { $0 + $1.by }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{00A0}": " "
    case "\u{2011}": "-"
    default: nil
    }
  }
}
