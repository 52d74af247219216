/// Makes cairo's document accessible and archivable: PDF/UA-1 and PDF/A-2a, from memory to memory.
///
/// cairo 1.16 writes one structure element for each tag it is given, in order; this pass zips them with the records of
/// those calls and refuses the document when the two do not match.
struct PDFFinish {
  let document: QPDFDocument
  let metadata: PDFCanvas.Metadata
  let records: [TagRecord]
  let forms: [PictureForm]

  /// Spaces behind the producer's name, to get other bytes in the streams that qpdf makes of objects.
  let padding: Int

  /// The finished bytes. Throws `finish` when the document is not what this pass knows.
  static func finish(
    _ bytes: [UInt8], _ metadata: PDFCanvas.Metadata, _ records: [TagRecord], _ forms: [PictureForm] = []
  ) throws(CanvasError) -> [UInt8] {
    for padding in 0...4 {
      let pass = PDFFinish(
        document: try QPDFDocument(bytes), metadata: metadata, records: records, forms: forms, padding: padding)
      let finished = try pass.run()
      if !finished.hasAmbiguousStreamEnd { return finished }
    }
    throw .finish("a stream ends in a line end")
  }

  private func run() throws(CanvasError) -> [UInt8] {
    try finishObjects()
    try finishPages(try finishStructure())
    try finishCatalog()
    return try document.written(packed: padding < 4 && objectCount < Self.mostPacked)
  }

  /// Of a document with more objects each packed stream is one more chance to end wrongly and to be written anew.
  private static let mostPacked = 4000

  private var objectCount: Int { document.integer(document[document.trailer, "/Size"]) }

  /// Page ids with the marked content in them that is an artifact, and of which kind.
  typealias Artifacts = [Int: [Int: Artifact]]

  /// Tab order, and artifacts by their proper name.
  private func finishPages(_ artifacts: Artifacts) throws(CanvasError) {
    for index in 0..<document.pageCount {
      let page = document.page(index)
      document.set(page, "/Tabs", document.parse("/S"))
      let content = ContentRewriter.rewrite(
        try document.pageContent(page), artifacts: artifacts[document.id(page)] ?? [:])
      document.set(page, "/Contents", try document.stream([], content))
    }
  }

  /// Fonts and pictures as the standards ask, and their streams compressed anew; pages get streams of their own later.
  private func finishObjects() throws(CanvasError) {
    let contents = Set((0..<document.pageCount).map { document.id(document[document.page($0), "/Contents"]) })
    for id in 1..<max(1, objectCount) where !contents.contains(id) {
      let object = document.object(id)
      if document.isDictionary(object) {
        finishFont(object)
      } else if document.isStream(object) {
        try finishStream(object)
      }
      document.release(object)
    }
  }

  /// cairo leaves out CIDToGIDMap (its TrueType subsets are renumbered so that CID equals GID): PDF/UA-1 7.21.3.2.
  private func finishFont(_ object: QPDFDocument.Object) {
    guard document.isName(document[object, "/Subtype"], "/CIDFontType2"), !document.has(object, "/CIDToGIDMap")
    else { return }
    document.set(object, "/CIDToGIDMap", document.parse("/Identity"))
  }

  /// cairo asks readers to smooth images: PDF/A-2 6.2.8 forbids it.
  private func finishStream(_ object: QPDFDocument.Object) throws(CanvasError) {
    let dictionary = document.dictionary(of: object)
    if document.isName(document[dictionary, "/Filter"], "/DCTDecode") { return try finishForm(object, dictionary) }
    if document.isName(document[dictionary, "/Subtype"], "/Image") { document.remove(dictionary, "/Interpolate") }
    guard !document.isName(document[dictionary, "/Subtype"], "/Image"),
      let content = try document.content(of: object)
    else { return }
    let length = try document.fill(object, content)
    if document.has(dictionary, "/Length1") { document.set(dictionary, "/Length1", document.parse("\(length)")) }
  }

  /// cairo has no forms: an image stands for each.
  private func finishForm(_ object: QPDFDocument.Object, _ dictionary: QPDFDocument.Object) throws(CanvasError) {
    let index = document.integer(document[dictionary, "/Width"]) - 1
    guard forms.indices.contains(index), document.integer(document[dictionary, "/Height"]) == FormStamp.height else {
      throw .finish("it has an image that was not drawn")
    }
    for key in ["/Width", "/Height", "/ColorSpace", "/Interpolate", "/BitsPerComponent"] {
      document.remove(dictionary, key)
    }
    for (key, syntax) in forms[index].entries { document.set(dictionary, key, document.parse(syntax)) }
    document.replace(object, forms[index].deflated, filter: document.parse("/FlateDecode"))
  }
}

extension [UInt8] {
  /// Whether a stream's data end in a carriage return: with the line end before `endstream` it reads as one line end,
  /// and PDF/A-2 6.1.7.1 holds the length against that.
  fileprivate var hasAmbiguousStreamEnd: Bool {
    let mark = Array("\r\nendstream".utf8)
    return indices.dropLast(mark.count).contains { self[$0] == 0x0D && self[$0...].starts(with: mark) }
  }
}
