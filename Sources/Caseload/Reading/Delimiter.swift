/// What stands between two cells.
public enum Delimiter: String, Hashable, Sendable, CaseIterable {
  case comma = ","
  case semicolon = ";"
  case tab = "\t"

  var byte: UInt8 {
    switch self {
    case .comma: 44
    case .semicolon: 59
    case .tab: 9
    }
  }
}

extension Delimiter {
  /// The delimiter that makes the most of the header line: known columns first, then cells.
  static func detect(in text: [UInt8]) -> Delimiter {
    var best = (delimiter: Delimiter.comma, known: -1, cells: -1)
    for delimiter in allCases {
      var reader = DelimitedText(text, delimiter: delimiter.byte)
      guard let header = try? reader.next() else { continue }
      let known = header.cells.count { Column.named($0) != nil }
      if (known, header.cells.count) > (best.known, best.cells) { best = (delimiter, known, header.cells.count) }
    }
    return best.delimiter
  }

  /// The delimiter of a leading `sep=;` line, as Excel writes and reads it, and where the next line begins.
  static func declared(in text: [UInt8]) -> (delimiter: Delimiter, end: Int)? {
    let end = text.prefix(16).firstIndex { $0 == 10 || $0 == 13 } ?? text.prefix(16).endIndex
    var line = String(decoding: text[..<end], as: UTF8.self).lowercased()[...]
    if line.hasPrefix("\""), line.hasSuffix("\""), line.count > 1 { line = line.dropFirst().dropLast() }
    guard line.hasPrefix("sep="), let delimiter = Delimiter(rawValue: String(line.dropFirst(4))) else { return nil }
    let isPair = end + 1 < text.count && text[end] == 13 && text[end + 1] == 10
    return (delimiter, min(end + (isPair ? 2 : 1), text.count))
  }
}
