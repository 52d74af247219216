/// Reads the values of one object and holds each against its shape.
struct ShapeReader {
  /// A key of the object's own dictionary and its value, as they are written.
  struct Field {
    let key: Range<Int>
    let value: Range<Int>
  }

  /// An object that is referred to, and what it may be.
  struct Demand {
    let object: Int
    /// Where the reference is written.
    let place: Range<Int>
    let kinds: [ObjectKind]
  }

  let bytes: [UInt8]
  let object: Int
  let end: Int
  private(set) var place: Int
  /// The fields of the outermost dictionary.
  private(set) var fields: [Field] = []
  /// Every object that is referred to.
  private(set) var demands: [Demand] = []
  private var depth = 0

  init(_ bytes: [UInt8], _ range: Range<Int>, object: Int) {
    (self.bytes, self.object, place, end) = (bytes, object, range.lowerBound, range.upperBound)
  }

  /// Reads a value of this shape.
  mutating func read(_ shape: Shape) throws(Refusal) {
    skipSpace()
    switch shape {
    case .integer: _ = try integer()
    case .number: try number()
    case .boolean: try oneOf("true", "false")
    case .null: try oneOf("null", "null")
    case .string: try string()
    case .name: try name()
    case .exactly(let words):
      let range = try name()
      guard range.count == words.utf8CodeUnitCount, bytes.holds(words, at: range.lowerBound) else { throw failure }
    case .reference(let kinds):
      let start = place
      let object = try reference()
      demands.append(Demand(object: object, place: start..<place, kinds: kinds))
    case .length:
      _ = try integer()
      skipReference()
    case .either(let shapes): try either(shapes)
    case .list(let item): try list { (reader) throws(Refusal) in try reader.read(item) }
    case .row(let items):
      try list { (reader) throws(Refusal) in for item in items { try reader.read(item) } }
    case .dictionary(let entries): try dictionary(entries)
    case .names(let value): try names(value)
    }
  }

  /// After the last value there may be spaces alone.
  mutating func finish() throws(Refusal) {
    skipSpace()
    guard place == end else { throw failure }
  }

  /// Spaces, and the comment that numbers a page.
  mutating func skipSpace() {
    while place < end {
      if bytes[place] == UInt8(ascii: "%") {
        while place < end, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      } else if bytes[place] != 0x20, bytes[place] != 0x0A {
        return
      } else {
        place += 1
      }
    }
  }

  private var failure: Refusal { .value(object: object) }

  private func isNext(_ words: StaticString) -> Bool {
    place + words.utf8CodeUnitCount <= end && bytes.holds(words, at: place)
  }

  private mutating func either(_ shapes: [Shape]) throws(Refusal) {
    let start = self
    var furthest: (place: Int, error: Refusal)?
    for shape in shapes {
      do { return try read(shape) } catch {
        if place >= furthest?.place ?? 0 { furthest = (place, error) }
        self = start
      }
    }
    throw furthest?.error ?? failure
  }

  private mutating func list(_ item: (inout ShapeReader) throws(Refusal) -> Void) throws(Refusal) {
    guard isNext("[") else { throw failure }
    (place, depth) = (place + 1, depth + 1)
    skipSpace()
    while !isNext("]") {
      try item(&self)
      skipSpace()
    }
    (place, depth) = (place + 1, depth - 1)
  }

  private mutating func dictionary(_ entries: [Shape.Entry]) throws(Refusal) {
    var (seen, expected) = (UInt64(0), 0)
    try pairs { (reader, key) throws(Refusal) in
      var index = expected
      for _ in entries where !reader.isKey(entries[index % entries.count].key, key) { index += 1 }
      guard index < expected + entries.count else {
        throw .unknownKey(object: reader.object, key: String(decoding: reader.bytes[key], as: UTF8.self))
      }
      index %= entries.count
      guard seen & 1 << index == 0 else { throw .keys(object: reader.object) }
      (seen, expected) = (seen | 1 << index, (index + 1) % entries.count)
      try reader.read(entries[index].value)
    }
    for (index, entry) in entries.enumerated() where !entry.isOptional && seen & 1 << index == 0 {
      throw .keys(object: object)
    }
  }

  /// Only a page's resources may say the same twice: cairo names an image there as often as it is painted.
  private mutating func names(_ value: Shape) throws(Refusal) {
    let mayRepeat = depth == 1
    var seen: [(key: Range<Int>, value: Range<Int>)] = []
    try pairs { (reader, key) throws(Refusal) in
      let start = reader.place
      try reader.read(value)
      let range = start..<reader.place
      let words = reader.bytes[key]
      if let first = seen.first(where: { reader.bytes[$0.key] == words }) {
        guard mayRepeat, reader.bytes[first.value] == reader.bytes[range] else { throw .keys(object: reader.object) }
      } else {
        seen.append((key, range))
      }
    }
  }

  private mutating func pairs(
    _ value: (inout ShapeReader, Range<Int>) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard isNext("<<") else { throw failure }
    let isOutermost = depth == 0
    (place, depth) = (place + 2, depth + 1)
    skipSpace()
    while !isNext(">>") {
      let key = try name()
      skipSpace()
      let start = place
      try value(&self, key)
      if isOutermost { fields.append(Field(key: key, value: start..<place)) }
      skipSpace()
    }
    (place, depth) = (place + 2, depth - 1)
  }

  private func isKey(_ words: StaticString, _ key: Range<Int>) -> Bool {
    key.count == words.utf8CodeUnitCount && bytes.holds(words, at: key.lowerBound)
  }

  mutating func advance(to place: Int) { self.place = place }
}
