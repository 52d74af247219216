/// One object of a known kind.
struct CairoObject {
  let kind: ObjectKind
  /// The fields of its dictionary; none for a list.
  let fields: [ShapeReader.Field]
  /// The whole value, without a stream's data.
  let value: Range<Int>
  /// A stream's data.
  let data: Range<Int>?
  /// The objects that it refers to.
  let demands: [ShapeReader.Demand]
}

extension CairoObject {
  /// Reads an object's body as one of the kinds that its place allows.
  static func read(_ file: CairoFile, _ number: Int, as kinds: [ObjectKind]) throws(Refusal) -> CairoObject {
    guard file.bodies.indices.contains(number), let body = file.bodies[number] else {
      throw .missing(object: number)
    }
    var furthest: (place: Int, error: Refusal)?
    for kind in kinds {
      var reader = ShapeReader(file.bytes, body, object: number)
      do {
        try reader.read(kind.shape)
        return try object(of: kind, file, number, body, &reader)
      } catch {
        if reader.place >= furthest?.place ?? 0 { furthest = (reader.place, error) }
      }
    }
    throw furthest?.error ?? .value(object: number)
  }

  private static func object(
    of kind: ObjectKind, _ file: CairoFile, _ number: Int, _ body: Range<Int>, _ reader: inout ShapeReader
  ) throws(Refusal) -> CairoObject {
    let value = body.lowerBound..<reader.place
    var data: Range<Int>?
    if kind.isStream {
      data = try self.data(file, number, body, reader)
    } else {
      try reader.finish()
    }
    return CairoObject(kind: kind, fields: reader.fields, value: value, data: data, demands: reader.demands)
  }

  /// The data lie between `stream` and `endstream`; groups have no line end of their own before the second.
  private static func data(
    _ file: CairoFile, _ number: Int, _ body: Range<Int>, _ reader: ShapeReader
  ) throws(Refusal) -> Range<Int> {
    guard let field = reader.fields.first(where: { file.isKey("/Length", $0.key) }) else {
      throw .streamEnd(object: number)
    }
    var lengthReader = ShapeReader(file.bytes, field.value, object: number)
    var length = try lengthReader.integer()
    if lengthReader.place < field.value.upperBound {
      guard file.bodies.indices.contains(length), let holder = file.bodies[length] else {
        throw .missing(object: length)
      }
      lengthReader = ShapeReader(file.bytes, holder, object: length)
      lengthReader.skipSpace()
      length = try lengthReader.integer()
      try lengthReader.finish()
    }
    let opening: StaticString = "\nstream\n"
    let start = reader.place + opening.utf8CodeUnitCount
    guard length >= 0, file.holds(opening, at: reader.place), length <= body.upperBound - start else {
      throw .streamEnd(object: number)
    }
    let end = start + length
    for closing in ["\nendstream\n", "endstream\n"] as [StaticString]
    where file.holds(closing, at: end) && end + closing.utf8CodeUnitCount == body.upperBound {
      return start..<end
    }
    throw .streamEnd(object: number)
  }

  /// The value under a key.
  func value(_ key: StaticString, in file: CairoFile) -> Range<Int>? {
    fields.first { file.isKey(key, $0.key) }?.value
  }
}

extension CairoFile {
  /// Whether a key is written so.
  func isKey(_ words: StaticString, _ key: Range<Int>) -> Bool {
    key.count == words.utf8CodeUnitCount && holds(words, at: key.lowerBound)
  }
}
