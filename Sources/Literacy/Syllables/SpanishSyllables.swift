internal import Foundation

/// Counts the syllables of Spanish words by the rules of spelling, which leave hardly a doubt.
///
/// `a e o` and every accented vowel beside them are strong: each makes a syllable. `i u ü` join a neighbour (diphthong) unless
/// they bear an accent beside a strong vowel (`dí-a`). `h` between vowels parts nothing (`prohi-bir`), `y` is a vowel at the end
/// of a word, the `u` of `que`, `qui`, `gue`, `gui` is mute, and two equal vowels never join.
public struct SpanishSyllables: Sendable {
  /// There is nothing to load.
  public init() {}

  /// The syllables of one word; parts joined by a hyphen are counted each. A word in figures counts as one, since it is taken
  /// in at a glance; signs without letters and figures count as none.
  public func count(in word: String) -> Int {
    guard word.contains(where: \.isLetter) else { return word.contains(where: \.isNumber) ? 1 : 0 }
    let parts = word.lowercased().precomposedStringWithCanonicalMapping
      .split { "-\u{2011}\u{2013}/".contains($0) }
    return parts.map { count(inPart: Array($0)) }.reduce(0, +)
  }

  private func count(inPart letters: [Character]) -> Int {
    var syllables = 0
    var run: [Character] = []
    for (place, letter) in letters.enumerated() {
      if isVowel(letter, place, letters) {
        run.append(letter)
      } else if letter != "h" || run.isEmpty || place + 1 == letters.count {
        syllables += nuclei(run)
        run = []
      }
    }
    return syllables + nuclei(run)
  }

  private func isVowel(_ letter: Character, _ place: Int, _ letters: [Character]) -> Bool {
    let next = place + 1 < letters.count ? letters[place + 1] : " "
    switch letter {
    case "a", "e", "o", "á", "é", "ó", "i", "í", "ú", "ü": return true
    case "u":
      let before = place > 0 ? letters[place - 1] : " "
      return !("eiéí".contains(next) && (before == "q" || before == "g"))
    case "y": return place + 1 == letters.count
    default: return false
    }
  }

  /// The syllables of vowels that stand together.
  private func nuclei(_ run: [Character]) -> Int {
    guard !run.isEmpty else { return 0 }
    func isStrong(_ place: Int) -> Bool { run.indices.contains(place) && "aeoáéó".contains(run[place]) }
    let strong = run.indices.filter(isStrong).count
    let accented = run.indices.filter { "íú".contains(run[$0]) && (isStrong($0 - 1) || isStrong($0 + 1)) }.count
    let doubled = zip(run, run.dropFirst()).filter { $0 == $1 && "iu".contains($0) }.count
    return max(1, strong + accented) + doubled
  }
}
