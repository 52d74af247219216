internal import Foundation

/// A cell's text made clean, or the sentence that refuses it.
enum CellText {
  /// Normalised to NFC, trimmed, runs of white space made one space; notes keep their newlines.
  static func clean(_ raw: String, keepsLines: Bool = false) throws(CellFault) -> String {
    if isPlain(raw) { return try refuseFormula(raw) }
    var scalars = String.UnicodeScalarView()
    var gap: Unicode.Scalar?
    for scalar in raw.unicodeScalars {
      if scalar.properties.isWhitespace {
        let isLine = keepsLines && (scalar == "\n" || scalar == "\r")
        gap = isLine ? "\n" : gap ?? " "
      } else if isIgnored(scalar) {
        continue
      } else if isRefused(scalar) {
        throw CellFault("holds the hidden character \(PrintedName.codePoint(scalar)); retype the cell")
      } else {
        if let gap, !scalars.isEmpty { scalars.append(gap) }
        gap = nil
        scalars.append(scalar)
      }
    }
    return try refuseFormula(String(scalars).precomposedStringWithCanonicalMapping)
  }

  /// Refuses a text longer than a sheet has room for; marks stacked on one letter count too.
  static func refuseLong(_ text: String, atMost limit: Int) throws(CellFault) {
    guard text.utf8.count > limit else { return }
    guard text.count <= limit else { throw CellFault("has \(text.count) letters; shorten it to \(limit)") }
    guard text.unicodeScalars.count <= limit * 4 else {
      throw CellFault("has \(text.unicodeScalars.count) marks on its letters; retype the cell")
    }
  }

  /// Printable ASCII without white space to tidy: most cells.
  private static func isPlain(_ raw: String) -> Bool {
    var last: UInt8 = 32
    for byte in raw.utf8 {
      guard byte >= 32, byte < 127, byte != 32 || last != 32 else { return false }
      last = byte
    }
    return last != 32
  }

  /// Invisible marks that web pages and spreadsheets leave behind; dropping them changes nothing that is seen.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FEFF}" || scalar == "\u{200B}" || scalar == "\u{2060}" || scalar == "\u{AD}"
  }

  /// Control characters, marks that turn text around, and what stands for a lost letter.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFD: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func refuseFormula(_ text: String) throws(CellFault) -> String {
    guard let first = text.utf8.first else { return text }
    if first == UInt8(ascii: "=") || first == UInt8(ascii: "@") || isSignedFormula(text, first) {
      let mark = Character(Unicode.Scalar(first))
      throw CellFault("starts with `\(mark)`: looks like a formula; export values, not formulas")
    }
    if spreadsheetErrors.contains(text) {
      throw CellFault("is an error of the spreadsheet (\(text)); mend the cell there and export again")
    }
    return text
  }

  /// A `+` before a letter; before a digit it is a telephone number.
  private static func isSignedFormula(_ text: String, _ first: UInt8) -> Bool {
    guard first == UInt8(ascii: "+") else { return false }
    let second = text.utf8.dropFirst().first { $0 != 32 }
    return second.map { $0 > 64 || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "+") } ?? true
  }

  private static let spreadsheetErrors: Set<String> = [
    "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "########",
  ]
}

/// Why a cell is refused, as a sentence without its text.
struct CellFault: Error, Hashable {
  var sentence: String
  init(_ sentence: String) { self.sentence = sentence }
}
