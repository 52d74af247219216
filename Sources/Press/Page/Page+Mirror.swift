internal import Handout

extension Page {
  /// The page as it reads from right to left: every place mirrored once, the order of reading untouched.
  func mirrored() -> Page {
    Page(width: width, height: height, nodes: nodes.map { $0.mirrored(width) }, isCutUp: isCutUp)
  }
}

extension Node {
  /// Every place mirrored between 0 and a width.
  func mirrored(_ width: Double) -> Node {
    switch self {
    case .group(let element, let nodes): .group(element, nodes.map { $0.mirrored(width) })
    case .leaf(let element, let marks): .leaf(element, marks.map { $0.mirrored(width) })
    case .artifact(let kind, let marks): .artifact(kind, marks.map { $0.mirrored(width) })
    }
  }
}

extension Impression {
  /// Pictures and codes move but are never turned over.
  fileprivate func mirrored(_ width: Double) -> Impression {
    switch self {
    case .text(var text):
      text.frame.x = width - text.frame.maxX
      return .text(text)
    case .picture(var picture):
      picture.frame.x = width - picture.frame.maxX
      return .picture(picture)
    case .code(var code):
      code.frame.x = width - code.frame.maxX
      return .code(code)
    case .solid(let name, var frame):
      frame.x = width - frame.maxX
      return .solid(name, frame)
    case .miniature(let page, var frame):
      frame.x = width - frame.maxX
      return .miniature(page, frame)
    case .shape(let shape): return .shape(shape.mapped { Point(width - $0.x, $0.y) })
    }
  }
}
