internal import CCairo

/// A page, or an element of it, drawn by cairo.
struct CairoPage: PageCanvas {
  let ink: CairoInk
  /// Where tags are noted for the finish pass; a preview has none.
  let log: TagLog?
  /// The page's height in points.
  let height: Double

  func group(
    _ tag: Tag, _ attributes: Attributes, _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    try element(tag, attributes) { () throws(CanvasError) in try body(self) }
  }

  func leaf(
    _ tag: Tag, _ attributes: Attributes, _ body: (any Ink) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    try element(tag, attributes) { () throws(CanvasError) in try body(ink) }
  }

  /// cairo gets a dummy address, since it writes addresses unescaped.
  func link(
    _ spec: TextSpec, x: Double, y: Double, _ attributes: Attributes
  ) throws(CanvasError) {
    let boxes = try ink.typesetter.lineBoxes(spec).flatMap { [x + $0.x, y + $0.y, $0.width, $0.height] }
    let written = boxes.map(PDFNumber.written).joined(separator: " ")
    try element(.link, attributes, "rect=[\(written)] uri='https://link.invalid'") { () throws(CanvasError) in
      try ink.text(spec, x: x, y: y)
    }
  }

  func artifact(_ kind: Artifact, _ body: (any Ink) throws(CanvasError) -> Void) throws(CanvasError) {
    begin(Artifact.tag, TagRecord(tag: Artifact.tag, artifact: kind))
    try body(ink)
    end(Artifact.tag)
  }

  private func element(
    _ tag: Tag, _ attributes: Attributes, _ words: String? = nil, _ body: () throws(CanvasError) -> Void
  ) throws(CanvasError) {
    begin(tag.rawValue, TagRecord(tag: tag.rawValue, attributes: attributes, pageHeight: height), words)
    try body()
    end(tag.rawValue)
  }

  private func begin(_ tag: String, _ record: TagRecord, _ attributes: String? = nil) {
    guard let log else { return }
    log.records.append(record)
    cairo_tag_begin(ink.context, tag, attributes)
  }

  private func end(_ tag: String) {
    if log != nil { cairo_tag_end(ink.context, tag) }
  }
}
