/// Makes cairo's document accessible and archivable, byte by byte: PDF/UA-1 and PDF/A-2a, from memory to memory.
///
/// It knows exactly the objects that cairo 1.16 writes and refuses all others: a part that it did not understand could
/// be lost on the page without any checker of standards noticing. What it writes is what `PDFFinish` writes.
struct StrictFinish {
  let document: CairoDocument
  let tree: ElementTree
  let metadata: PDFCanvas.Metadata
  let forms: [PictureForm]
  let inflation = Inflation()

  /// The finished bytes. Throws `Refusal` when the document is not exactly what cairo writes for these calls.
  static func finish(
    _ bytes: [UInt8], _ metadata: PDFCanvas.Metadata, _ records: [TagRecord], _ forms: [PictureForm] = []
  ) throws(Refusal) -> [UInt8] {
    let document = try CairoDocument(bytes)
    let pass = StrictFinish(
      document: document, tree: try ElementTree(document, records), metadata: metadata, forms: forms)
    var output = PackedFile(size: document.objects.count, compressor: try compressor())
    try pass.run(&output)
    return try output.finished(root: document.root, information: document.information)
  }

  static func compressor() throws(Refusal) -> Compressor {
    do { return try Compressor() } catch { throw .memory }
  }

  private func run(_ output: inout PackedFile) throws(Refusal) {
    let pages = pagesOfContent
    for (number, object) in document.objects.enumerated() {
      guard let object, !tree.artifacts.contains(number) else { continue }
      if let data = object.data {
        try write(stream: number, object, data, page: pages[number], to: &output)
      } else {
        try write(number, object, to: &output)
      }
    }
  }

  /// The page of each stream that is a page's content.
  private var pagesOfContent: [Int: Int] {
    var pages: [Int: Int] = [:]
    for (number, object) in document.objects.enumerated() {
      guard let object, object.kind == .page, let content = value("/Contents", of: object) else { continue }
      if let stream = document.reference(content) { pages[stream] = number }
    }
    return pages
  }

  func value(_ key: StaticString, of object: CairoObject) -> Range<Int>? { object.value(key, in: document.file) }

  /// Copies an object's fields but for some.
  func copy(_ object: CairoObject, without left: [StaticString] = [], to syntax: inout PDFSyntax) {
    for field in object.fields where !left.contains(where: { document.file.isKey($0, field.key) }) {
      syntax.add(document.file.bytes[field.key.lowerBound..<field.value.upperBound])
    }
  }
}
