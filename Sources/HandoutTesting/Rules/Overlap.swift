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
    var faults: [String] = []
    for (index, one) in layers.enumerated() where one.isContent {
      let frame = one.frame.inset(0.25)
      for other in layers[(index + 1)...] where frame.meets(other.frame) && !one.isSameLeaf(as: other) {
        if other.isContent {
          faults.append("\(other.mark.said) lies over \(one.mark.said)")
        } else if other.covers(frame) {
          faults.append("a shape is painted over \(one.mark.said)")
        }
      }
    }
    return faults
  }
}

/// A mark among all that is painted on its page.
private struct Layer {
  let mark: Impression
  let frame: Rect
  /// Whether it is read or looked at; a box to tick is a shape in a leaf.
  let isContent: Bool
  private let leaf: Int?

  init(_ painted: Painted) {
    mark = painted.mark
    frame = mark.frame
    leaf = painted.leaf
    isContent = leaf != nil || mark.isContent
  }

  /// Whether it is a shape whose line or fill lies on a part of the frame.
  func covers(_ frame: Rect) -> Bool {
    if case .shape(let shape) = mark { Outline(shape).touches(frame) } else { false }
  }

  func isSameLeaf(as other: Layer) -> Bool { leaf != nil && leaf == other.leaf }
}
