/// A document's bytes as cairo writes them: objects one after another, the table that says where, the trailer.
struct CairoFile {
  let bytes: [UInt8]
  /// Where each object's body is, by number; nil for one that was never written.
  private(set) var bodies: [Range<Int>?] = []
  /// Where the trailer's dictionary is.
  private(set) var trailer = 0..<0

  /// Throws `crossReference` or `boundary` when a byte is unaccounted for.
  init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    let table = try startOfTable()
    let offsets = try readTable(table)
    try readBodies(offsets, end: table)
  }

  /// What the last lines say: `startxref`, a number, `%%EOF`.
  private func startOfTable() throws(Refusal) -> Int {
    var place = bytes.count - "%%EOF\n".utf8.count - 1
    guard place > 0, holds("\n%%EOF\n", at: place) else { throw .crossReference }
    let end = place
    while place > 0, bytes[place - 1].isDigit { place -= 1 }
    let start = place - "startxref\n".utf8.count
    guard let offset = number(place..<end), start > 0, holds("startxref\n", at: start), offset < start else {
      throw .crossReference
    }
    return offset
  }

  /// The offset of each object, in lines of twenty bytes.
  private mutating func readTable(_ start: Int) throws(Refusal) -> [Int] {
    guard holds("xref\n0 ", at: start) else { throw .crossReference }
    var place = start + "xref\n0 ".utf8.count
    let first = place
    while place < bytes.count, bytes[place].isDigit { place += 1 }
    guard let count = number(first..<place), count > 0, count < bytes.count / 20, holds("\n", at: place) else {
      throw .crossReference
    }
    let lines = place + 1
    let after = lines + 20 * count
    guard holds("0000000000 65535 f \n", at: lines), holds("trailer\n", at: after) else { throw .crossReference }
    var offsets = [0]
    offsets.reserveCapacity(count)
    for line in stride(from: lines + 20, to: after, by: 20) {
      guard let offset = number(line..<line + 10), holds(" 00000 n \n", at: line + 10) else { throw .crossReference }
      offsets.append(offset)
    }
    trailer = after + "trailer\n".utf8.count..<bytes.count
    return offsets
  }

  /// Objects follow each other without a gap, from the header to the table.
  private mutating func readBodies(_ offsets: [Int], end: Int) throws(Refusal) {
    bodies = Array(repeating: nil, count: offsets.count)
    let order = offsets.indices.filter { offsets[$0] > 0 }.sorted { offsets[$0] < offsets[$1] }
    guard let first = order.first, offsets[first] == Self.headerLength, holds("%PDF-1.", at: 0) else {
      throw .crossReference
    }
    for (index, object) in order.enumerated() {
      let next = index + 1 < order.count ? offsets[order[index + 1]] : end
      let head = "\(object) 0 obj\n".utf8.count
      let (start, stop) = (offsets[object], next - "endobj\n".utf8.count)
      guard next <= end, start + head <= stop, isNumbered(object, at: start, head: head), holds("endobj\n", at: stop)
      else { throw .boundary(object: object) }
      bodies[object] = start + head..<stop
    }
  }

  private func isNumbered(_ object: Int, at start: Int, head: Int) -> Bool {
    let digits = head - " 0 obj\n".utf8.count
    return number(start..<start + digits) == object && holds(" 0 obj\n", at: start + digits)
  }

  /// `%PDF-1.5` and a line of four bytes that are no text.
  private static let headerLength = 15

  /// A number of decimal digits; nil when there is anything else.
  func number(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 12, range.upperBound <= bytes.count else { return nil }
    var value = 0
    for place in range {
      guard bytes[place].isDigit else { return nil }
      value = value * 10 + Int(bytes[place] - UInt8(ascii: "0"))
    }
    return value
  }

  /// Whether these bytes stand there.
  func holds(_ words: StaticString, at place: Int) -> Bool { bytes.holds(words, at: place) }
}

extension [UInt8] {
  /// Whether these bytes stand there.
  func holds(_ words: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + words.utf8CodeUnitCount <= count else { return false }
    for index in 0..<words.utf8CodeUnitCount where self[place + index] != words.utf8Start[index] { return false }
    return true
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
