extension EnglishSyllables {
  /// Vowel groups, plus vowels that part inside a group, minus letters that are not heard.
  func scan(_ word: String) -> Int {
    let letters = Array(word)
    var groups = 0
    for place in letters.indices where isVowel(letters, place) {
      if place == 0 || !isVowel(letters, place - 1) || parts(letters, place) { groups += 1 }
    }
    return max(1, groups - silent(letters, groups) + (hasHumming(letters) ? 1 : 0))
  }

  /// `y` is a vowel but at the start and before a later vowel (`beyond`, `lawyer`); the `u` of `qu` is none.
  private func isVowel(_ letters: [Character], _ place: Int) -> Bool {
    switch letters[place] {
    case "a", "e", "i", "o": return true
    case "u": return place == 0 || letters[place - 1] != "q"
    case "y":
      let startsSyllable = place + 1 < letters.count && "aeou".contains(letters[place + 1])
      return place > 0 && !(startsSyllable && letters[..<place].contains { "aeiou".contains($0) })
    default: return false
    }
  }

  /// Whether a new syllable starts at a vowel that follows a vowel.
  private func parts(_ letters: [Character], _ place: Int) -> Bool {
    let rest = String(letters[place...])
    let before = place > 1 ? letters[place - 2] : " "
    let isFirst = !letters.indices.prefix(place - 1).contains { isVowel(letters, $0) }
    func follows(_ endings: String...) -> Bool { endings.contains { rest.hasPrefix($0) } }
    func ends(_ endings: String...) -> Bool { endings.contains(rest) }
    switch (letters[place - 1], letters[place]) {
    case ("y", "e"): return !ends("e", "es", "ed")
    case ("y", _): return true
    case ("i", "a"), ("i", "o"), ("i", "u"):
      if isFirst { return true }
      switch before {
      case "t", "c", "g": return follows("ate", "ati", "um", "ol", "ary") && !(before == "g" && follows("ol"))
      case "s", "x": return follows("um", "ol", "as")
      case "h": return !follows("on")
      case "l": return !follows("on", "ar", "an") || follows("anc")
      case "n", "v": return !follows("on", "or", "our")
      case "r": return !follows("age")
      default: return true
      }
    case ("i", "e"):
      if follows("et") { return isFirst || !ends("et", "ets") }
      if follows("en") {
        return isFirst && before != "r" || !"tcsnr".contains(before) || follows("ent", "enc") && before == "r"
      }
      return !isFirst && ends("er", "ers", "est")
    case ("u", "a"): return !"gqs".contains(before) || before == "s" && follows("al")
    case ("u", "o"): return true
    case ("u", "e"): return "rfd".contains(before) && follows("el", "et", "nt") || before == "l" && follows("en")
    case ("u", "i"): return follows("ing", "ity") && before != "g" || before == "l" && follows("id")
    case ("e", "o"): return before != "g" || !follows("on", "ou", "or")
    case ("e", "u"): return follows("um") || isPrefixed(letters)
    case ("e", "i"): return ends("ing", "ings", "ity", "ist", "ists", "ism") || isPrefixed(letters)
    case ("o", "i"): return ends("ing", "ings", "ic") || isPrefixed(letters)
    case ("i", "i"), ("a", "o"): return true
    case ("e", "a"): return !isFirst && (ends("a") || ends("as") && "rd".contains(before)) || isPrefixed(letters)
    case ("o", "o"): return isPrefixed(letters)
    case ("o", "e"): return follows("em", "et")
    default: return false
    }
  }

  /// `react`, `create`, `cooperate`: a first part that ends in a vowel and keeps it.
  private func isPrefixed(_ letters: [Character]) -> Bool {
    let word = String(letters)
    let starts = [
      "coinc", "cooperat", "coord", "creat", "react", "readj", "reaff", "reali", "reapp", "rearr", "reass", "recreat",
      "reinf", "reins", "reunio", "reunit", "reus",
    ]
    return starts.contains { word.hasPrefix($0) } && !word.hasPrefix("creatur")
  }

  /// How many groups are written but not heard: the e of `home`, `moves`, `rubbed`, the a of `basically`.
  private func silent(_ letters: [Character], _ groups: Int) -> Int {
    guard groups > 1 else { return 0 }
    if String(letters).hasSuffix("ically") { return 1 }
    for (ending, heard) in [(["e"], ""), (["e", "s"], "sxzcg"), (["e", "d"], "td")] as [([Character], String)]
    where letters.suffix(ending.count).elementsEqual(ending) {
      let stem = Array(letters.dropLast(ending.count))
      guard let last = stem.last, !heard.contains(last) else { return 0 }
      let next = stem.dropLast().last ?? " "
      if last == "u" { return "gq".contains(next) ? 1 : 0 }
      if last == "r", heard != "td", "bct".contains(next) { return 0 }
      if "aeio".contains(last) || last == "h" && "cs".contains(next) && heard.hasPrefix("s") { return 0 }
      return last == "l" && !"aeiouwyl".contains(next) || last == "r" && heard == "td" && "dtc".contains(next) ? 0 : 1
    }
    return 0
  }

  /// `rhythm`, `spasm`: a last m that is a syllable.
  private func hasHumming(_ letters: [Character]) -> Bool {
    ["sm", "thm", "sms", "thms"].contains { String(letters).hasSuffix($0) }
  }
}
