internal import CCairo

/// A page, or an element of it that holds other elements. Words can be drawn only inside a leaf or an artifact.
package struct PageCanvas {
  let ink: Ink
  /// Where tags are noted for the finish pass; a preview has none.
  let log: TagLog?
  /// The page's height in points.
  let height: Double

  /// An element that holds other elements.
  package func group(
    _ tag: Tag, _ attributes: Attributes = Attributes(), _ body: (PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    begin(tag.rawValue, TagRecord(tag: tag.rawValue, attributes: attributes, pageHeight: height))
    try body(self)
    end(tag.rawValue)
  }

  /// An element that is drawn.
  package func leaf(
    _ tag: Tag, _ attributes: Attributes = Attributes(), _ body: (Ink) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    begin(tag.rawValue, TagRecord(tag: tag.rawValue, attributes: attributes, pageHeight: height))
    try body(ink)
    end(tag.rawValue)
  }

  /// Words that lead to an address: one box a line. cairo gets a dummy address, since it writes addresses unescaped.
  package func link(
    _ spec: TextSpec, x: Double, y: Double, _ attributes: Attributes
  ) throws(CanvasError) {
    let boxes = try ink.typesetter.lineBoxes(spec).flatMap { [x + $0.x, y + $0.y, $0.width, $0.height] }
    let written = boxes.map(PDFNumber.written).joined(separator: " ")
    begin(
      Tag.link.rawValue, TagRecord(tag: Tag.link.rawValue, attributes: attributes, pageHeight: height),
      "rect=[\(written)] uri='https://link.invalid'")
    try ink.text(spec, x: x, y: y)
    end(Tag.link.rawValue)
  }

  /// What is drawn but never read aloud.
  package func artifact(_ kind: Artifact, _ body: (Ink) throws(CanvasError) -> Void) throws(CanvasError) {
    begin(Artifact.tag, TagRecord(tag: Artifact.tag, artifact: kind))
    try body(ink)
    end(Artifact.tag)
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
