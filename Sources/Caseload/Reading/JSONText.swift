/// A value of a JSON file; numbers stay as they are written.
enum JSONValue: Hashable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([JSONMember])
}

/// One key and its value.
struct JSONMember: Hashable {
  var key: String
  var value: JSONValue
}

/// Reads JSON by RFC 8259 from UTF-8, so that every fault has its line and column and every plan its line.
struct JSONText {
  let bytes: [UInt8]
  var place = 0
  private(set) var line = 1
  private var lineStart = 0

  /// Reads UTF-8 without a byte order mark.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The items of the file's one list, each with the line it begins on.
  mutating func items() throws(ReadingFault) -> [(line: Int, value: JSONValue)] {
    skipSpace()
    guard next == UInt8(ascii: "[") else { throw fault("the file is not a list of plans; begin with [") }
    var items: [(line: Int, value: JSONValue)] = []
    try readList(closedBy: "]") { (reader) throws(ReadingFault) in
      guard items.count < ReadingLimits.rows else {
        throw ReadingFault(reason: "it has more than 200,000 plans", remedy: "Split it into smaller files")
      }
      items.append((reader.line, try reader.value(depth: 1)))
    }
    skipSpace()
    guard place == bytes.count else { throw fault("something follows the end of the list") }
    return items
  }

  private mutating func value(depth: Int) throws(ReadingFault) -> JSONValue {
    guard depth <= ReadingLimits.depth else { throw fault("lists and objects nest too deep") }
    switch next {
    case UInt8(ascii: "\""): return .text(try readText())
    case UInt8(ascii: "["):
      var list: [JSONValue] = []
      try readList(closedBy: "]") { (reader) throws(ReadingFault) in list.append(try reader.value(depth: depth + 1)) }
      return .list(list)
    case UInt8(ascii: "{"):
      var members: [JSONMember] = []
      try readList(closedBy: "}") { (reader) throws(ReadingFault) in
        guard reader.next == UInt8(ascii: "\"") else { throw reader.fault("a key in quotes belongs here") }
        let key = try reader.readText()
        reader.skipSpace()
        guard reader.next == UInt8(ascii: ":") else { throw reader.fault("a `:` belongs here") }
        reader.place += 1
        reader.skipSpace()
        members.append(JSONMember(key: key, value: try reader.value(depth: depth + 1)))
      }
      return .object(members)
    default: return try word()
    }
  }

  /// Reads what stands between two brackets, item by item.
  private mutating func readList(
    closedBy close: Unicode.Scalar, _ item: (inout JSONText) throws(ReadingFault) -> Void
  ) throws(ReadingFault) {
    let end = UInt8(ascii: close)
    place += 1
    skipSpace()
    if next == end {
      place += 1
      return
    }
    while true {
      try item(&self)
      skipSpace()
      guard let mark = next, mark == end || mark == UInt8(ascii: ",") else {
        throw fault("a `,` or `\(close)` belongs here")
      }
      place += 1
      if mark == end { return }
      skipSpace()
    }
  }

  private mutating func word() throws(ReadingFault) -> JSONValue {
    let start = place
    while let byte = next, !byte.isASCIISpace, !",]}:\"[{".utf8.contains(byte) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    default:
      guard isNumber(bytes[start..<place]) else {
        place = start
        throw fault("a text in quotes, a number, a list, true, false or null belongs here")
      }
      return .number(word)
    }
  }

  /// `-`, digits without a leading zero, a fraction, an exponent.
  private func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func takeDigits() -> Int {
      let digits = rest.prefix { (48...57).contains($0) }
      rest = rest.dropFirst(digits.count)
      return digits.count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = takeDigits()
    guard whole > 0, whole == 1 || !startsWithZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard takeDigits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte.isASCIISpace {
      place += 1
      if byte == 10 || (byte == 13 && next != 10) { (line, lineStart) = (line + 1, place) }
    }
  }

  /// A fault at the place reached; it never repeats the file's text.
  func fault(_ reason: String) -> ReadingFault {
    let column = String(decoding: bytes[lineStart..<min(place, bytes.count)], as: UTF8.self).unicodeScalars.count + 1
    return ReadingFault(reason: "line \(line), column \(column): \(reason)", remedy: "Mend that place and try again")
  }
}
