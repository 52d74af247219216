internal import Handout
package import Press

extension Specimen {
  /// `layout.margin` on every page.
  var inkInMargins: [String] { pages.onEach(\.inkInMargins) }
}

extension Page {
  /// Marks with ink between the margins and the edges of the paper.
  package var inkInMargins: [String] {
    let room = Rect(x: 0, y: 0, width: width, height: height).inset(Page.margin)
    return painted.map(\.mark).compactMap { mark in
      guard !room.holds(mark.frame), let ink = mark.ink else { return nil }
      let edges = [("left", ink.x), ("top", ink.y), ("right", width - ink.maxX), ("bottom", height - ink.maxY)]
      guard let nearest = edges.min(by: { $0.1 < $1.1 }), nearest.1 < Page.margin - 0.01 else { return nil }
      return "\(mark.said) comes within \(nearest.1.tenths) pt of the \(nearest.0) edge"
    }
  }
}
