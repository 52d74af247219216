/// Everything that decides how words are set. Lengths are points.
package struct TextSpec: Hashable, Sendable {
  /// The words; one paragraph.
  package var words: String
  /// Which bytes (UTF-8) of the words are bold.
  package var boldRanges: [Range<Int>]
  /// The size of type.
  package var size: Double
  /// From baseline to baseline.
  package var lineHeight: Double
  /// The width that lines are broken to.
  package var width: Double
  /// Whether lines are centred.
  package var isCentered: Bool
  /// The BCP 47 tag of the language.
  package var language: String
  /// Whether lines run from right to left.
  package var isRightToLeft: Bool

  /// Everything that decides how words are set.
  package init(
    words: String, boldRanges: [Range<Int>], size: Double, lineHeight: Double, width: Double, isCentered: Bool,
    language: String, isRightToLeft: Bool
  ) {
    (self.words, self.boldRanges, self.size, self.lineHeight) = (words, boldRanges, size, lineHeight)
    (self.width, self.isCentered) = (width, isCentered)
    (self.language, self.isRightToLeft) = (language, isRightToLeft)
  }
}

extension TextSpec {
  /// Words, size and width tell nearly all apart; sheets ask for their lines again and again.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(words)
    hasher.combine(size)
    hasher.combine(width)
  }
}

/// How large set words are, in points.
package struct TextSize: Hashable, Sendable {
  /// The widest line; more than the spec's width when a word is longer than a line.
  package var width: Double
  /// All lines.
  package var height: Double
  /// How many lines.
  package var lines: Int

  /// How large set words are.
  package init(width: Double, height: Double, lines: Int) {
    (self.width, self.height, self.lines) = (width, height, lines)
  }
}
