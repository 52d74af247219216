/// Words that take a child, or the reader, for a boy or a girl, a man or a woman.
enum Genders {
  static let english = PhraseTable(
    """
    he, she, him, her, his, hers, himself, herself, he's, she's, s he = {child}, or “they”
    boy, boys, girl, girls, son, daughter, sons, daughters = child
    mom, dad, mother, father, mommy, daddy = you
    """)

  static let spanish = PhraseTable(
    """
    él, ella, ellos, ellas = {child}
    niño, niña, niños, niñas, niñito, niñita, chico, chica, nene, nena, hijo, hija, hijos, hijas, hijito, hijita = tu peque
    el bebé, la bebé, un bebé, una bebé, el peque, la peque, un peque, una peque, al bebé, al peque, del bebé, del peque = tu peque
    mamá, papá, madre, padre = tú
    """)

  /// Arabic words that are sure: `your son`, `your daughter`, and `you` with its vowel sign. Verbs of command are not looked at.
  static let arabic = PhraseTable(
    """
    ابنك, ابنتك, بنتك, ولدك, طفلتك = طفلك
    أنتَ, أنتِ = اسم المصدر بدل الخطاب
    """)

  /// Spanish states of a person that end in -o or -a.
  static let states = words(
    """
    abrigad acostad agitad alterad animad asustad atent cansad cómod content despiert distraíd dormid enferm enojad incómod
    inquiet interesad list llen mojad molest nervios ocupad parad preparad quiet relajad san sec sentad sol sueltit tens
    tranquil
    """)
  /// Those that only a person can be, so that no subject need be found.
  static let personal = words("acostad asustad cansad content despiert dormid enojad sentad")
  /// Words that speak of a child in Spanish sentences.
  static let children: Set<String> = ["{child}", "peque", "bebé", "pequeño", "pequeña"]
  /// Verbs of being, which take such a state.
  static let being: Set<String> = [
    "está", "esté", "estar", "estaba", "queda", "quede", "quedó", "siente", "sienta", "sentirse", "pone", "ponga",
    "parece", "anda",
    "estás",
  ]

  private static func words(_ lines: String) -> Set<String> {
    Set(lines.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
