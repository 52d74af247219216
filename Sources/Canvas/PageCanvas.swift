internal import CCairo

/// A page, or an element of it that holds other elements. Words can be drawn only inside a leaf or an artifact.
package struct PageCanvas {
  let ink: Ink
  /// Whether elements are written as tags; a preview has none.
  let isTagged: Bool

  /// An element that holds other elements.
  package func group(_ tag: Tag, _ body: (PageCanvas) throws(CanvasError) -> Void) throws(CanvasError) {
    begin(tag.rawValue)
    try body(self)
    end(tag.rawValue)
  }

  /// An element that is drawn.
  package func leaf(_ tag: Tag, _ body: (Ink) throws(CanvasError) -> Void) throws(CanvasError) {
    begin(tag.rawValue)
    try body(ink)
    end(tag.rawValue)
  }

  /// What is drawn but never read aloud.
  package func artifact(_ kind: Artifact, _ body: (Ink) throws(CanvasError) -> Void) throws(CanvasError) {
    begin(Artifact.tag)
    try body(ink)
    end(Artifact.tag)
  }

  private func begin(_ tag: String) {
    if isTagged { cairo_tag_begin(ink.context, tag, nil) }
  }

  private func end(_ tag: String) {
    if isTagged { cairo_tag_end(ink.context, tag) }
  }
}
