/// A document that pages are drawn on, in order.
package protocol DocumentCanvas {
  /// One page of a size in points, with the label that readers show for it.
  func page(
    width: Double, height: Double, label: String?, _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError)
}

extension DocumentCanvas {
  /// One page without a label.
  package func page(
    width: Double, height: Double, _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) { try page(width: width, height: height, label: nil, body) }
}
