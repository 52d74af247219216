internal import Canvas
package import Handout

/// Something drawn on a page and the leaf that it belongs to.
package struct Painted: Hashable, Sendable {
  /// The place of its leaf among the page's leaves; nil for what only decorates and for the foot.
  package let leaf: Int?
  /// What is drawn.
  package let mark: Impression
}

extension Page {
  /// No ink nearer to an edge than this, in points.
  package static var margin: Double { Theme.margin }

  /// All marks in the order of painting: what comes later lies over what came before.
  package var painted: [Painted] {
    var leaf = 0
    return nodes.flatMap { $0.painted(&leaf) }
  }
}

extension Node {
  fileprivate func painted(_ count: inout Int) -> [Painted] {
    switch self {
    case .group(_, let nodes):
      return nodes.flatMap { $0.painted(&count) }
    case .leaf(_, let marks):
      defer { count += 1 }
      return marks.map { Painted(leaf: count, mark: $0) }
    case .artifact(_, let marks):
      return marks.map { Painted(leaf: nil, mark: $0) }
    }
  }
}

extension Impression {
  /// The words of a text as they were set.
  package var words: String? { if case .text(let text) = self { text.spec.words } else { nil } }

  /// The style of a text.
  package var style: Text.Style? { if case .text(let text) = self { text.style } else { nil } }

  /// The size of a text's type, in points.
  package var size: Double? { if case .text(let text) = self { text.spec.size } else { nil } }

  /// Whether it is content, which nothing may cover.
  package var isContent: Bool {
    switch self {
    case .text, .picture, .code, .solid, .miniature: true
    case .shape: false
    }
  }
}
