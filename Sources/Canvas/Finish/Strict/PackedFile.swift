/// A PDF 1.7 file in the making: streams as they come, everything else packed into streams of objects, and a
/// cross-reference stream at the end.
struct PackedFile {
  /// Where an object is, in eight bytes: a print run has millions of them.
  struct Place {
    static let nowhere = Place(code: 0xFFFF << 2)
    private let code: UInt64

    static func at(_ offset: Int) -> Place { Place(code: 1 | UInt64(offset) << 18) }
    static func packed(stream: Int, index: Int) -> Place { Place(code: 2 | UInt64(index) << 2 | UInt64(stream) << 18) }

    /// Adds its row of the table: the kind, an offset or the packed stream, the index in that.
    func addRow(width: Int, to table: inout [UInt8]) {
      table.append(UInt8(code & 3))
      for place in stride(from: 8 * (width - 1), through: 0, by: -8) {
        table.append(UInt8(truncatingIfNeeded: code >> UInt64(18 + place)))
      }
      table.append(UInt8(truncatingIfNeeded: code >> 10))
      table.append(UInt8(truncatingIfNeeded: code >> 2))
    }

    /// How many bytes an offset takes in the table: a file of 4 GB and more needs five.
    static func width(of offset: Int) -> Int { offset > 0xFFFF_FFFF ? 5 : 4 }
  }

  /// Objects in one packed stream at most: a reader unpacks all of them for one.
  private static let mostPacked = 500

  private let compressor: Compressor
  /// The end of the file, from what was taken away on.
  private var file = PDFSyntax(room: 1 << 17)
  private var taken = 0
  private var id = FileID()
  private var places: [Place]
  private var packed = PDFSyntax(room: 1 << 16)
  private var index: [(number: Int, offset: Int)] = []

  init(size: Int, compressor: Compressor) {
    self.compressor = compressor
    places = Array(repeating: .nowhere, count: size)
    file.add("%PDF-1.7\n%")
    file.add([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
  }

  /// Where the next object begins.
  private var offset: Int { taken + file.bytes.count }

  /// Takes away what is written for good, once it is so much: who writes a large file does not hold it.
  mutating func take(atLeast least: Int) -> [UInt8] {
    let count = file.bytes.count & ~7
    guard count >= least else { return [] }
    let ready = file.takeFirst(count)
    id.add(ready)
    taken += count
    return ready
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
    places[number] = .at(offset)
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

  /// The rest of the file, which is all of it where nothing was taken; its ID is made from all that is before the table.
  mutating func finished(root: Int, information: Int) throws(Refusal) -> [UInt8] {
    try pack()
    id.add(file.bytes)
    id.close()
    let (number, start, id) = (newNumber(), offset, id)
    places[number] = .at(start)
    let width = Place.width(of: start)
    let stream = try deflatedTable(width)
    let size = places.count
    try add(number, .deflated(stream[...])) { syntax in
      syntax.add("/Type/XRef/W[1 \(width) 2]/Size ")
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

  /// The table, with free numbers more (which are never used again) until its stream does not end in a carriage return:
  /// the spaces that other streams take for that would be a row cut short.
  private mutating func deflatedTable(_ width: Int) throws(Refusal) -> [UInt8] {
    for _ in 0..<16 {
      var rows: [UInt8] = []
      rows.reserveCapacity((3 + width) * places.count)
      for place in places { place.addRow(width: width, to: &rows) }
      guard let (stream, length) = try? compressor.compress(rows) else { throw .memory }
      if length == rows.count { return stream }
      _ = newNumber()
    }
    throw .memory
  }
}
