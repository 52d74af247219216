/// What a caseload file is: a table or a list of plans.
public enum FileKind: String, Hashable, Sendable {
  case csv, json
}

extension FileKind {
  /// Decides by the first two marks of the text; the file's name decides when they could begin either.
  static func of(_ text: [UInt8], named file: String) -> FileKind {
    let opening = String(decoding: text.lazy.filter { !$0.isASCIISpace }.prefix(2), as: UTF8.self)
    if opening == "[{" || opening == "[]" { return .json }
    let name = file.lowercased()
    return name.hasSuffix(".json") || (opening.hasPrefix("{") && !name.hasSuffix(".csv")) ? .json : .csv
  }

  /// Refuses what is no text at all, by its first bytes.
  static func refuseForeign(_ bytes: [UInt8]) throws(ReadingFault) {
    let foreign: [(mark: [UInt8], what: String)] = [
      (Array("PK".utf8), "it is a zip file or an Excel workbook (.xlsx), not text"),
      ([0xD0, 0xCF, 0x11, 0xE0], "it is an old Excel workbook (.xls), not text"),
      (Array("%PDF".utf8), "it is a PDF, not a table"),
      (Array("{\\rtf".utf8), "it is a Word or RTF document, not a table"),
      ([0x1F, 0x8B], "it is a compressed file, not text"),
      ([0x89, 0x50, 0x4E, 0x47], "it is a picture, not a table"),
      ([0xFF, 0xD8, 0xFF], "it is a picture, not a table"),
      ([0xFF, 0xFE, 0, 0], "it is UTF-32 text, which no spreadsheet writes by itself"),
      ([0, 0, 0xFE, 0xFF], "it is UTF-32 text, which no spreadsheet writes by itself"),
    ]
    if let found = foreign.first(where: { bytes.starts(with: $0.mark) }), !isTable(bytes, found.mark) {
      throw ReadingFault(reason: found.what, remedy: ReadingFault.saveAgain)
    }
    let start = bytes.prefix(64).drop { $0.isASCIISpace || $0 >= 0x80 }
    let opening = String(decoding: start.prefix(9), as: UTF8.self).lowercased()
    if ["<html", "<table", "<!doctype", "<?xml"].contains(where: opening.hasPrefix) {
      throw ReadingFault(reason: "it is a web page or XML, not a table", remedy: ReadingFault.saveAgain)
    }
  }

  /// A header may begin with the letters PK; a zip file has two control bytes after them.
  private static func isTable(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    mark == Array("PK".utf8) && bytes.count > 2 && bytes[2] >= 32
  }
}

extension UInt8 {
  /// Space, tab, carriage return or line feed.
  var isASCIISpace: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
}
