/// Fonts as cairo cut them, finished, to be put into any number of documents.
package final class FontSet {
  /// An object with the places of the numbers of others in it.
  private struct Cutting {
    let number: Int
    /// What stands before each number, and the number.
    var parts: [(syntax: ArraySlice<UInt8>, object: Int?)] = []
    let stream: StreamData?
  }

  private var cuttings: [Cutting] = []
  /// The names that pages know the fonts by.
  private var names: [(name: ArraySlice<UInt8>, object: Int)] = []

  /// Takes the fonts out of a document of cairo's.
  init(_ bytes: [UInt8]) throws(CanvasError) {
    do throws(Refusal) {
      let document = try CairoDocument(bytes)
      for (number, object) in document.objects.enumerated() {
        guard let object else { continue }
        if object.kind.isOfFont { cuttings.append(try Self.cutting(number, object, document)) }
        if object.kind == .resources { names += try Self.names(object, document) }
      }
    } catch { throw .finish("\(error)") }
  }

  /// Writes the fonts and gives the entries of `/Font`.
  func write(to output: inout PackedFile) throws(Refusal) -> PDFSyntax {
    var numbers: [Int: Int] = [:]
    for cutting in cuttings { numbers[cutting.number] = output.newNumber() }
    func add(_ cutting: Cutting, _ syntax: inout PDFSyntax) {
      for part in cutting.parts {
        syntax.add(part.syntax)
        if let number = part.object.flatMap({ numbers[$0] }) { syntax.addReference(number) }
      }
    }
    for cutting in cuttings {
      guard let number = numbers[cutting.number] else { continue }
      if let stream = cutting.stream {
        try output.add(number, stream) { syntax in add(cutting, &syntax) }
      } else {
        try output.add(number) { syntax in
          syntax.add("<<")
          add(cutting, &syntax)
          syntax.add(">>")
        }
      }
    }
    var entries = PDFSyntax()
    for (name, object) in names {
      guard let number = numbers[object] else { continue }
      entries.add(name)
      entries.add(" ")
      entries.addReference(number)
    }
    return entries
  }

  private static func cutting(
    _ number: Int, _ object: CairoObject, _ document: CairoDocument
  ) throws(Refusal) -> Cutting {
    let bytes = document.file.bytes
    let inflation = Inflation()
    let stream = try object.data.map { (range) throws(Refusal) in
      try document.kept(number, object, range, inflation).ready(try StrictFinish.compressor())
    }
    var cutting = Cutting(
      number: number, parts: [], stream: stream.map { .deflated($0.bytes) })
    var left: [StaticString] = stream == nil ? [] : ["/Length", "/Filter"]
    if let length = stream?.length {
      left.append("/Length1")
      cutting.parts.append((Array("/Length1 \(length)".utf8)[...], nil))
    }
    for field in object.fields where !left.contains(where: { document.file.isKey($0, field.key) }) {
      var start = field.key.lowerBound
      for demand in object.demands where field.value.contains(demand.place.lowerBound) {
        cutting.parts.append((bytes[start..<demand.place.lowerBound], demand.object))
        start = demand.place.upperBound
      }
      cutting.parts.append((bytes[start..<field.value.upperBound], nil))
    }
    if object.kind == .wideGlyphs, document.isTrueType(object) {
      cutting.parts.append((Array("/CIDToGIDMap/Identity".utf8)[...], nil))
    }
    return cutting
  }

  private static func names(
    _ resources: CairoObject, _ document: CairoDocument
  ) throws(Refusal) -> [(name: ArraySlice<UInt8>, object: Int)] {
    guard let fonts = resources.value("/Font", in: document.file) else { return [] }
    var names: [(name: ArraySlice<UInt8>, object: Int)] = []
    var reader = ShapeReader(document.file.bytes, fonts.lowerBound + 2..<fonts.upperBound - 2, object: 0)
    reader.skipSpace()
    while reader.place < reader.end {
      let name = try reader.name()
      reader.skipSpace()
      names.append((document.file.bytes[name], try reader.reference()))
      reader.skipSpace()
    }
    return names
  }
}

extension ObjectKind {
  /// Whether it is a part of a font.
  fileprivate var isOfFont: Bool {
    switch self {
    case .simpleFont, .wideFont, .wideGlyphs, .fontDescriptor, .fontFile, .unicodeMap: true
    default: false
    }
  }
}
