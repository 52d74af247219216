/// A page, or an element of it that holds other elements. Words can be drawn only inside a leaf or an artifact.
package protocol PageCanvas {
  /// An element that holds other elements.
  func group(
    _ tag: Tag, _ attributes: Attributes, _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError)

  /// An element that is drawn.
  func leaf(_ tag: Tag, _ attributes: Attributes, _ body: (any Ink) throws(CanvasError) -> Void) throws(CanvasError)

  /// Words that lead to an address: one box a line.
  func link(_ spec: TextSpec, x: Double, y: Double, _ attributes: Attributes) throws(CanvasError)

  /// What is drawn but never read aloud.
  func artifact(_ kind: Artifact, _ body: (any Ink) throws(CanvasError) -> Void) throws(CanvasError)
}

extension PageCanvas {
  /// An element that holds other elements and says nothing more of itself.
  package func group(_ tag: Tag, _ body: (any PageCanvas) throws(CanvasError) -> Void) throws(CanvasError) {
    try group(tag, Attributes(), body)
  }

  /// An element that is drawn and says nothing more of itself.
  package func leaf(_ tag: Tag, _ body: (any Ink) throws(CanvasError) -> Void) throws(CanvasError) {
    try leaf(tag, Attributes(), body)
  }
}
