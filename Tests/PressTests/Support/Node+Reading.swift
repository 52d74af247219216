import Canvas
import Handout

@testable import Press

extension Node {
  /// All marks in order, artifacts too.
  var marks: [Impression] {
    switch self {
    case .group(_, let nodes): nodes.flatMap(\.marks)
    case .leaf(_, let marks), .artifact(_, let marks): marks
    }
  }

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
  var words: String? { if case .text(let text) = self { text.spec.words } else { nil } }

  /// `a 0,0 200x20`, to the tenth of a point.
  var solid: String? {
    guard case .solid(let name, let frame) = self else { return nil }
    func short(_ number: Double) -> String {
      let tenths = (number * 10).rounded() / 10
      return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }
    return "\(name) \(short(frame.x)),\(short(frame.y)) \(short(frame.width))x\(short(frame.height))"
  }

  /// Whether it is content, which nothing may cover.
  var isContent: Bool {
    switch self {
    case .text, .picture, .code, .solid, .miniature: true
    case .shape: false
    }
  }
}

extension Page {
  /// Content marks that lie over another, and marks outside the margins; empty on a good page.
  ///
  /// A pen's width may lie on the margin.
  func faults(pen: Double = 2) -> [String] {
    let marks = nodes.flatMap(\.marks)
    let content = marks.filter(\.isContent)
    var faults: [String] = []
    for (index, one) in content.enumerated() {
      for other in content[(index + 1)...] where one.frame.overlaps(other.frame) {
        faults.append("\(one.frame) overlaps \(other.frame)")
      }
    }
    let room = Rect(x: 0, y: 0, width: width, height: height).inset(Theme.margin - pen)
    for mark in marks where !room.holds(mark.frame) { faults.append("\(mark.frame) is outside the margins") }
    return faults
  }
}

extension Rect {
  fileprivate func overlaps(_ other: Rect) -> Bool {
    min(maxX, other.maxX) - max(x, other.x) > 0.01 && min(maxY, other.maxY) - max(y, other.y) > 0.01
  }

  fileprivate func holds(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }
}
