/// Makes a name from outside safe to print in a message: a file, a header, a value of a closed list.
enum PrintedName {
  /// White space becomes one space, what has no shape or turns text around is shown as U+XXXX, and the end is cut.
  static func safe(_ text: String, atMost limit: Int = 40) -> String {
    var shown = ""
    var count = 0
    for scalar in text.trimmedOfSpace.unicodeScalars {
      if count == limit { return shown + "…" }
      count += 1
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        shown += " "
      } else if isHidden(scalar) {
        shown += codePoint(scalar)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// `U+202E`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    case .nonspacingMark, .enclosingMark, .spacingMark, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter,
      .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator:
      scalar == "\u{FFFD}"
    @unknown default: true
    }
  }
}
