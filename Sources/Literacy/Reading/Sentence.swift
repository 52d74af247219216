/// A sentence with its words.
struct Sentence: Hashable, Sendable {
  /// The sentence as it stands, without space round it.
  var text: String
  /// Its words in order.
  var words: [Word]

  init(_ text: String) {
    self.text = text
    words = text.split { $0.isWhitespace || $0 == "\u{2014}" }.flatMap(Self.parts).compactMap(Word.init)
  }

  /// The sentences of a text: cut after `.`, `?`, `!`, `…` and their kin with the quotes that close there, and at line ends.
  ///
  /// Points in figures (`100.4`), abbreviations (`Dr.`) and single letters do not end a sentence, nor does a mark before a
  /// lower-case word.
  static func all(in text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    var current = ""
    let letters = Array(text)
    for (place, letter) in letters.enumerated() {
      current.append(letter)
      if letter.isNewline || ends(letters, place, current) {
        sentences.append(Sentence(current.trimmed))
        current = ""
      }
    }
    return (sentences + [Sentence(current.trimmed)]).filter { !$0.words.isEmpty }
  }

  /// `and/or` is two words, `1/2` is one.
  private static func parts(_ token: Substring) -> [Substring] {
    token.contains(where: \.isNumber) ? [token] : token.split(separator: "/")
  }

  private static let stops: Set<Character> = [".", "?", "!", "…", "؟", "。", "！", "？"]
  private static let closing: Set<Character> = ["”", "’", "\"", "'", ")", "»", "」"]
  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "st", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "sr", "sra", "dra", "ud", "uds", "p.ej",
  ]

  private static func ends(_ letters: [Character], _ place: Int, _ current: String) -> Bool {
    var stop = place
    while stop > 0, closing.contains(letters[stop]) { stop -= 1 }
    guard stops.contains(letters[stop]) else { return false }
    let next = place + 1 < letters.count ? letters[place + 1] : " "
    if stops.contains(next) || closing.contains(next) { return false }
    if "。！？".contains(letters[stop]) { return true }
    guard next.isWhitespace else { return false }
    let follower = letters[(place + 1)...].first { !$0.isWhitespace }
    if follower?.isLowercase == true { return false }
    guard letters[stop] == ".", follower != nil else { return true }
    let last = current.split(whereSeparator: \.isWhitespace).last?.dropLast().lowercased() ?? ""
    let isInitial = last.count == 1 && last.first?.isLetter == true
    return !isInitial && !abbreviations.contains(last)
  }
}

extension String {
  /// Without space at both ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
