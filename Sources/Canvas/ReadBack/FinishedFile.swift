/// A document in the form that our own writer gives it: objects in packed streams, found by a stream of places
/// (ISO 32000-1, 7.5.7 and 7.5.8).
struct FinishedFile {
  /// The catalog.
  private(set) var root: PDFValue
  private let bytes: [UInt8]
  private let rows: [UInt8]
  private let inflation = Inflation()
  private var packed: [Int: Packed] = [:]

  /// The objects of a packed stream.
  private struct Packed {
    let content: [UInt8]
    let places: [(number: Int, place: Int)]
  }

  /// Nil when the bytes are in another form.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let mark = bytes.lastIndex(of: UInt8(ascii: "f")), mark > 8, bytes.holds("startxref\n", at: mark - 8),
      let start = PDFValue(bytes, at: mark + 2)?.integer, start < bytes.count,
      let (table, data) = Self.stream(bytes, at: start),
      let widths = table["/W"]?.items.map(\.integer), widths == [1, 4, 2], table["/Index"] == nil,
      let size = table["/Size"]?.integer, case .bytes(let rows) = inflation.unpack(data, atMost: 7 * size),
      rows.count >= 7 * size, let number = table["/Root"]?.reference
    else { return nil }
    (self.rows, root) = (rows, table)
    guard let root = object(number) else { return nil }
    self.root = root
  }

  /// An object, or a stream's dictionary.
  mutating func object(_ number: Int) -> PDFValue? {
    guard let row = row(number) else { return nil }
    switch row.kind {
    case 1: return Self.head(bytes, at: row.first).flatMap { PDFValue(bytes, at: $0) }
    case 2:
      guard let stream = packedStream(row.first), stream.places.indices.contains(row.second),
        stream.places[row.second].number == number
      else { return nil }
      return PDFValue(stream.content, at: stream.places[row.second].place)
    default: return nil
    }
  }

  /// What a value is, or what it refers to.
  mutating func resolved(_ value: PDFValue?) -> PDFValue? {
    guard let number = value?.reference else { return value }
    return object(number)
  }

  /// What a stream holds, as it stands in the file.
  func packedData(of number: Int) -> ArraySlice<UInt8>? {
    guard let row = row(number), row.kind == 1 else { return nil }
    return Self.stream(bytes, at: row.first)?.data
  }

  /// What a stream holds, unpacked.
  func data(of number: Int) -> [UInt8]? {
    guard let row = row(number), row.kind == 1, let (head, data) = Self.stream(bytes, at: row.first) else { return nil }
    guard head["/Filter"] != nil else { return Array(data) }
    guard case .bytes(let content) = inflation.unpack(data, atMost: StreamGuard.limit(for: bytes.count)) else {
      return nil
    }
    return content
  }

  private func row(_ number: Int) -> (kind: Int, first: Int, second: Int)? {
    guard number >= 0, 7 * number + 7 <= rows.count else { return nil }
    let row = rows[7 * number..<7 * number + 7].map(Int.init)
    return (row[0], row[1] << 24 | row[2] << 16 | row[3] << 8 | row[4], row[5] << 8 | row[6])
  }

  private mutating func packedStream(_ number: Int) -> Packed? {
    if let known = packed[number] { return known }
    guard let row = row(number), row.kind == 1, let (head, _) = Self.stream(bytes, at: row.first),
      let count = head["/N"]?.integer, let first = head["/First"]?.integer, let content = data(of: number)
    else { return nil }
    var (places, place): ([(Int, Int)], Int) = ([], 0)
    for _ in 0..<count {
      guard let object = PDFValue(content, at: place), let offset = PDFValue(content, at: object.end),
        let key = object.integer, let start = offset.integer
      else { return nil }
      places.append((key, first + start))
      place = offset.end
    }
    let stream = Packed(content: content, places: places)
    packed[number] = stream
    return stream
  }

  /// Behind `12 0 obj`.
  private static func head(_ bytes: [UInt8], at start: Int) -> Int? {
    guard let number = PDFValue(bytes, at: start), number.integer != nil, bytes.holds(" 0 obj", at: number.end) else {
      return nil
    }
    return number.end + 6
  }

  private static func stream(_ bytes: [UInt8], at start: Int) -> (head: PDFValue, data: ArraySlice<UInt8>)? {
    guard let place = head(bytes, at: start), let head = PDFValue(bytes, at: place),
      let length = head["/Length"]?.integer, bytes.holds("\nstream\n", at: head.end),
      head.end + 8 + length <= bytes.count, bytes.holds("\nendstream", at: head.end + 8 + length)
    else { return nil }
    return (head, bytes[head.end + 8..<head.end + 8 + length])
  }
}
