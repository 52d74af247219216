import Testing

@testable import Canvas

/// A document as cairo wrote it, with what the finish needs to know.
struct Drawn {
  var bytes: [UInt8]
  let metadata: PDFCanvas.Metadata
  let records: [TagRecord]
  var forms: [PictureForm] = []

  init(
    _ metadata: PDFCanvas.Metadata = Sample.metadata, pictures: [String: String] = ["bar": Sample.bar],
    _ body: (PDFCanvas) throws(CanvasError) -> Void
  ) throws {
    let canvas = try PDFCanvas(
      metadata, typesetter: try Sample.typesetter(), pictures: Sample.shelf(pictures))
    try body(canvas)
    try canvas.finish()
    (bytes, records, self.metadata) = (canvas.bytes, canvas.log.records, metadata)
    forms = canvas.forms.forms
  }

  /// The same bytes with other records.
  init(_ other: Drawn, records: [TagRecord]) {
    (bytes, metadata, self.records, forms) = (other.bytes, other.metadata, records, other.forms)
  }

  func strict() throws(Refusal) -> [UInt8] { try StrictFinish.finish(bytes, metadata, records, forms) }
  func throughObjects() throws(CanvasError) -> [UInt8] {
    try PDFFinish.finish(bytes, metadata, records, forms)
  }

  /// One page of it with a leaf.
  static func page(
    _ tag: Canvas.Tag = .figure, pictures: [String: String] = ["bar": Sample.bar],
    _ body: (any Ink) throws(CanvasError) -> Void
  ) throws -> Drawn {
    try Drawn(pictures: pictures) { (canvas) throws(CanvasError) in
      try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in
        var attributes = Attributes()
        (attributes.description, attributes.box) = ("A picture.", [20, 20, 100, 100])
        try page.leaf(tag, attributes, body)
      }
    }
  }
}
