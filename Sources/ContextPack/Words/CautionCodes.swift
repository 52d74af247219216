internal import Foundation

/// Finds the caution codes that a therapist's words speak of.
struct CautionCodes: Sendable {
  private let aliases: [(words: [String], code: String)]

  /// The codes with their aliases, as `Assets/Common/cautions.yaml` lists them.
  init(_ file: YAMLFile) throws(PackError) {
    var aliases: [(words: [String], code: String)] = []
    for (code, names) in try file.root.entries {
      aliases.append((Self.words(of: code), code))
      for name in try names.allWords { aliases.append((Self.words(of: name), code)) }
    }
    self.aliases = aliases
  }

  /// Every code of which an alias stands in the words: `cast on left leg` speaks of `cast`.
  func codes(in caution: String) -> [String] {
    let words = Self.words(of: caution)
    var found: [String] = []
    for alias in aliases where !found.contains(alias.code) && Self.holds(words, alias.words) {
      found.append(alias.code)
    }
    return found
  }

  /// Whether the words are an alias and nothing more, so that the shared row says it all.
  func isWhole(_ caution: String) -> Bool {
    let words = Self.words(of: caution)
    return aliases.contains { $0.words == words }
  }

  private static func words(of text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private static func holds(_ words: [String], _ alias: [String]) -> Bool {
    guard !alias.isEmpty, words.count >= alias.count else { return false }
    return (0...(words.count - alias.count)).contains { Array(words[$0..<($0 + alias.count)]) == alias }
  }
}
