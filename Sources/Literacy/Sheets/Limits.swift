/// Whether a line owns up to what massage does not do, or to what is not known.
enum Limits {
  private static let subjects: Set<String> = ["massage", "touch", "rub", "it", "this", "masaje", "toque", "esto"]
  private static let denials = PhraseTable(
    """
    does not, doesn't, is not, isn't, may not, might not, will not, won't
    no es, no cura, no quita, no arregla, no trata, no sana, no reemplaza
    """)
  private static let unknown = PhraseTable(
    """
    nobody knows, no one knows, not known, we do not know, studies do not, not sure yet
    nadie sabe, no se sabe, no sabemos, los estudios no
    """)

  /// A denial within two words of what it denies: `Massage does not fix sleep.`, not `You cannot do this wrong.`
  static func isSaid(in text: String) -> Bool {
    Sentence.all(in: text).contains { sentence in
      !unknown.matches(in: sentence).isEmpty
        || denials.matches(in: sentence).contains { match in
          sentence.words[..<match.places.lowerBound].suffix(2).contains { subjects.contains($0.key) }
        }
    }
  }
}
