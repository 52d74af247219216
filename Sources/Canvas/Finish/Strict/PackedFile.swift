/// A PDF 1.7 file in the making: streams as they come, everything else packed into streams of objects, and a
/// cross-reference stream at the end.
struct PackedFile {
  /// Where an object is: at an offset, or in a packed stream at an index.
  private enum Place { case nowhere, at(Int), packed(stream: Int, index: Int) }

  /// Objects in one packed stream at most: a reader unpacks all of them for one.
  private static let mostPacked = 500

  private let compressor: Compressor
  private var file = PDFSyntax(room: 1 << 17)
  private var places: [Place]
  private var packed = PDFSyntax(room: 1 << 16)
  private var index: [(number: Int, offset: Int)] = []

  init(size: Int, compressor: Compressor) {
    self.compressor = compressor
    places = Array(repeating: .nowhere, count: size)
    file.add("%PDF-1.7\n%")
    file.add([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
  }

  /// A number that no object has yet.
  mutating func newNumber() -> Int {
    places.append(.nowhere)
    return places.count - 1
  }

  /// An object that is no stream.
  mutating func add(_ number: Int, _ write: (inout PDFSyntax) throws(Refusal) -> Void) throws(Refusal) {
    index.append((number, packed.bytes.count))
    try write(&packed)
    packed.add("\n")
    if index.count == Self.mostPacked { try pack() }
  }

  /// A stream with these entries; its data are compressed unless they are told to stay as they are.
  mutating func add(
    _ number: Int, _ data: StreamData, _ entries: (inout PDFSyntax) -> Void
  ) throws(Refusal) {
    places[number] = .at(file.bytes.count)
    let ready = try data.ready(compressor)
    file.add(number)
    file.add(" 0 obj\n<<")
    entries(&file)
    if let length = ready.length {
      file.add("/Length1 ")
      file.add(length)
    }
    if ready.isDeflated { file.add("/Filter/FlateDecode") }
    file.add("/Length ")
    file.add(ready.bytes.count)
    file.add(">>\nstream\n")
    file.add(ready.bytes)
    file.add("\nendstream\nendobj\n")
  }

  private mutating func pack() throws(Refusal) {
    guard !index.isEmpty else { return }
    let stream = newNumber()
    var content = PDFSyntax(room: packed.bytes.count + 10 * index.count)
    for (place, entry) in index.enumerated() {
      places[entry.number] = .packed(stream: stream, index: place)
      content.add(entry.number)
      content.add(" ")
      content.add(entry.offset)
      content.add(" ")
    }
    let (first, count) = (content.bytes.count, index.count)
    content.add(packed.bytes)
    (packed, index) = (PDFSyntax(room: 1 << 16), [])
    try add(stream, .deflating(content.bytes)) { syntax in
      syntax.add("/Type/ObjStm/N ")
      syntax.add(count)
      syntax.add("/First ")
      syntax.add(first)
    }
  }

  /// The whole file; its ID is made from all that is before it.
  mutating func finished(root: Int, information: Int) throws(Refusal) -> [UInt8] {
    try pack()
    let id = FileID(file.bytes)
    let (number, start) = (newNumber(), file.bytes.count)
    places[number] = .at(start)
    let stream = try deflatedTable()
    let size = places.count
    try add(number, .deflated(stream[...])) { syntax in
      syntax.add("/Type/XRef/W[1 4 2]/Size ")
      syntax.add(size)
      syntax.add("/Root ")
      syntax.addReference(root)
      syntax.add("/Info ")
      syntax.addReference(information)
      syntax.add("/ID[\(id)\(id)]")
    }
    file.add("startxref\n\(start)\n%%EOF\n")
    return file.bytes
  }

  /// The table, with free numbers more (which are never used again) until its stream does not end in a carriage return: the spaces that other streams
  /// take for that would be a row cut short.
  private mutating func deflatedTable() throws(Refusal) -> [UInt8] {
    for _ in 0..<16 {
      let rows = table
      guard let (stream, length) = try? compressor.compress(rows) else { throw .memory }
      if length == rows.count { return stream }
      _ = newNumber()
    }
    throw .memory
  }

  private var table: [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(7 * places.count)
    for place in places {
      let (kind, second, third) =
        switch place {
        case .nowhere: (0, 0, 0xFFFF)
        case .at(let offset): (1, offset, 0)
        case .packed(let stream, let index): (2, stream, index)
        }
      rows.append(UInt8(kind))
      for shift in [24, 16, 8, 0] { rows.append(UInt8(truncatingIfNeeded: second >> shift)) }
      for shift in [8, 0] { rows.append(UInt8(truncatingIfNeeded: third >> shift)) }
    }
    return rows
  }
}
