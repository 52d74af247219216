package import Canvas
internal import Handout

extension Page {
  /// Draws the page as the next one of a document.
  package func draw(as document: some DocumentCanvas, label: String? = nil) throws(CanvasError) {
    try document.page(width: width, height: height, label: label) { (canvas) throws(CanvasError) in
      try draw(on: canvas)
    }
  }

  /// Draws the page's marks inside their elements.
  package func draw(on canvas: any PageCanvas) throws(CanvasError) {
    for node in nodes { try node.draw(on: canvas) }
  }
}

extension Node {
  fileprivate func draw(on canvas: any PageCanvas) throws(CanvasError) {
    switch self {
    case .group(let element, let nodes):
      try canvas.group(element.tag, element.attributes) { (inner) throws(CanvasError) in
        for node in nodes { try node.draw(on: inner) }
      }
    case .leaf(let element, let marks):
      if element.tag == .link, case .text(let text)? = marks.first {
        return try canvas.link(text.spec, x: text.frame.x, y: text.frame.y, element.attributes)
      }
      try canvas.leaf(element.tag, element.attributes(around: marks)) { (ink) throws(CanvasError) in
        for mark in marks { try mark.draw(with: ink) }
      }
    case .artifact(let kind, let marks):
      try canvas.artifact(kind) { (ink) throws(CanvasError) in
        for mark in marks { try mark.draw(with: ink) }
      }
    }
  }
}

extension Element {
  /// A figure says where it is.
  fileprivate func attributes(around marks: [Impression]) -> Attributes {
    guard tag == .figure, let first = marks.first?.frame else { return attributes }
    let frame = marks.dropFirst().reduce(first) { $0.union($1.frame) }
    var attributes = attributes
    attributes.box = [frame.x, frame.y, frame.width, frame.height]
    return attributes
  }
}

extension Impression {
  fileprivate func draw(with ink: any Ink) throws(CanvasError) {
    switch self {
    case .text(let text): try ink.text(text.spec, x: text.frame.x, y: text.frame.y)
    case .picture(let picture):
      try ink.picture(
        picture.id.rawValue, x: picture.frame.x, y: picture.frame.y, width: picture.frame.width,
        height: picture.frame.height)
    case .code(let code):
      try ink.code(
        try QRCode(code.address.words), x: code.frame.x, y: code.frame.y, side: code.frame.width)
    case .shape(let shape): try shape.draw(with: ink)
    case .miniature(let page, let frame):
      try ink.scaled(x: frame.x, y: frame.y, by: frame.width / page.width) { (ink) throws(CanvasError) in
        for mark in page.nodes.flatMap(\.marks) { try mark.draw(with: ink) }
      }
    case .solid(_, let frame): try Shape(.rectangle(frame), pen: 0, fill: .black).draw(with: ink)
    }
  }
}

extension Shape {
  fileprivate func draw(with ink: any Ink) throws(CanvasError) {
    let steps: [PathStep] = path.steps.map { step in
      switch step {
      case .move(let point): .move(point.x, point.y)
      case .line(let point): .line(point.x, point.y)
      case .curve(let one, let two, let point): .curve(one.x, one.y, two.x, two.y, point.x, point.y)
      case .close: .close
      }
    }
    let level: Double? =
      switch fill {
      case .none: nil
      case .white: 1
      case .black: 0
      }
    try ink.path(steps, fill: level, pen: pen, dash: dash)
  }
}
