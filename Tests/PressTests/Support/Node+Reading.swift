import Canvas
import Handout

@testable import Press

extension Node {
  /// The words that are read, in order.
  var words: [String] {
    switch self {
    case .group(_, let nodes): nodes.flatMap(\.words)
    case .leaf(_, let marks): marks.compactMap(\.words)
    case .artifact: []
    }
  }

  /// The tags of the tree, `L(LI(Lbl LBody))`; artifacts are left out.
  var outline: String {
    switch self {
    case .group(let element, let nodes): element.tag.rawValue + "(" + nodes.outline + ")"
    case .leaf(let element, _): element.tag.rawValue
    case .artifact: ""
    }
  }
}

extension [Node] {
  var outline: String { map(\.outline).filter { !$0.isEmpty }.joined(separator: " ") }
  var words: [String] { flatMap(\.words) }

  /// Names and frames of solids, in order.
  var solids: [String] { flatMap(\.marks).compactMap(\.solid) }

  /// The frames of solids, in order.
  var frames: [Rect] {
    flatMap(\.marks).compactMap { if case .solid(_, let frame) = $0 { frame } else { nil } }
  }

  var shapes: [Shape] {
    flatMap(\.marks).compactMap { if case .shape(let shape) = $0 { shape } else { nil } }
  }

  /// The frames of all texts, in order.
  var texts: [Rect] {
    flatMap(\.marks).compactMap { if case .text(let text) = $0 { text.frame } else { nil } }
  }
}

extension Impression {
  /// `a 0,0 200x20`, to the tenth of a point.
  var solid: String? {
    guard case .solid(let name, let frame) = self else { return nil }
    func short(_ number: Double) -> String {
      let tenths = (number * 10).rounded() / 10
      return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }
    return "\(name) \(short(frame.x)),\(short(frame.y)) \(short(frame.width))x\(short(frame.height))"
  }
}
