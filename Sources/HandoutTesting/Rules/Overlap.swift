internal import Handout
package import Press

extension Specimen {
  /// `layout.overlap` on every page.
  var overlaps: [String] { pages.onEach(\.overlaps) }
}

extension Page {
  /// Content that lies over other content, and shapes that were painted over content. What lies under content may be
  /// anything: the field of a station, the drawing of an overlay.
  package var overlaps: [String] {
    let layers = painted.map(Layer.init)
    let frames = layers.map { $0.mark.frame.inset(0.25) }
    var faults: [String] = []
    for lower in frames.indices where layers[lower].isContent {
      for upper in frames.indices.dropFirst(lower + 1) where frames[lower].meets(frames[upper]) {
        faults += layers[lower].fault(under: layers[upper], in: frames[lower])
      }
    }
    return faults
  }
}

/// A mark among all that is painted on its page.
private struct Layer {
  let mark: Impression
  /// Whether it is read or looked at; a box to tick is a shape in a leaf.
  let isContent: Bool
  private let leaf: Int?

  init(_ painted: Painted) {
    (mark, leaf) = (painted.mark, painted.leaf)
    isContent = leaf != nil || mark.isContent
  }

  /// What is wrong when another mark is painted later and their frames meet; nothing within one leaf.
  func fault(under upper: Layer, in frame: Rect) -> [String] {
    if leaf != nil, leaf == upper.leaf { return [] }
    if upper.isContent { return ["\(upper.mark.said) lies over \(mark.said)"] }
    guard case .shape(let shape) = upper.mark, Outline(shape).touches(frame) else { return [] }
    return ["a shape is painted over \(mark.said)"]
  }
}
