/// One record of a delimited file.
struct DelimitedRecord: Hashable {
  /// The byte that it begins at.
  var offset: Int
  /// The line that it begins on, from 1.
  var line: Int
  /// Its cells, unquoted, newlines as `\n`.
  var cells: [String]
  /// Whether text follows a closing quote: then its cells may have slid.
  var hasStrayQuote = false

  /// Whether nothing but white space is in it.
  var isBlank: Bool { cells.allSatisfy { $0.utf8.allSatisfy(\.isASCIISpace) } }
}

/// Reads records by RFC 4180 as spreadsheets stretch it: any newline, spaces before a quote, quotes inside plain cells.
struct DelimitedText {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place: Int
  private var line: Int

  /// Reads UTF-8 from a place on a line.
  init(_ bytes: [UInt8], delimiter: UInt8, from place: Int = 0, line: Int = 1) {
    (self.bytes, self.delimiter, self.place, self.line) = (bytes, delimiter, place, line)
  }

  /// The next record that is not blank; nil at the end.
  mutating func next() throws(ReadingFault) -> DelimitedRecord? {
    while place < bytes.count {
      let record = try readRecord()
      if !record.isBlank { return record }
    }
    return nil
  }

  private mutating func readRecord() throws(ReadingFault) -> DelimitedRecord {
    var record = DelimitedRecord(offset: place, line: line, cells: [])
    while true {
      record.cells.append(try readCell(&record.hasStrayQuote))
      guard place < bytes.count, bytes[place] == delimiter else { break }
      place += 1
    }
    if place < bytes.count { skipNewline() }
    return record
  }

  private mutating func readCell(_ hasStrayQuote: inout Bool) throws(ReadingFault) -> String {
    let start = place
    while place < bytes.count, bytes[place] == 32 { place += 1 }
    if place < bytes.count, bytes[place] == quote { return try readQuoted(&hasStrayQuote) }
    while place < bytes.count, !endsCell(bytes[place]) { place += 1 }
    try checkLength(from: start)
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func readQuoted(_ hasStrayQuote: inout Bool) throws(ReadingFault) -> String {
    let (start, opened) = (place, line)
    place += 1
    var text: [UInt8] = []
    while true {
      let run = place
      while place < bytes.count, bytes[place] != quote, bytes[place] != 13, bytes[place] != 10 { place += 1 }
      text.append(contentsOf: bytes[run..<place])
      guard place < bytes.count else {
        throw ReadingFault(
          reason: "the quote that opens on line \(opened) is never closed",
          remedy: "Close it with a second quote, or export the file again")
      }
      try checkLength(from: start)
      if bytes[place] != quote {
        skipNewline()
        text.append(10)
      } else if place + 1 < bytes.count, bytes[place + 1] == quote {
        text.append(quote)
        place += 2
      } else {
        place += 1
        break
      }
    }
    let rest = place
    while place < bytes.count, !endsCell(bytes[place]) { place += 1 }
    if bytes[rest..<place].contains(where: { !$0.isASCIISpace }) { hasStrayQuote = true }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func skipNewline() {
    let isPair = bytes[place] == 13 && place + 1 < bytes.count && bytes[place + 1] == 10
    place += isPair ? 2 : 1
    line += 1
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == delimiter || byte == 10 || byte == 13 }

  private func checkLength(from start: Int) throws(ReadingFault) {
    guard place - start > ReadingLimits.cellBytes else { return }
    throw ReadingFault(
      reason: "a cell on line \(line) is longer than 1 MB", remedy: "Shorten it, or look for a quote too many")
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }
}
