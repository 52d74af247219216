package import Canvas
package import Handout

/// A finished page: what is where, and what it means. The central value of the press.
///
/// The PDF, the PNG and the text goldens are walks over it.
public struct Page: Hashable, Sendable {
  /// Width in points.
  public let width: Double
  /// Height in points.
  public let height: Double
  /// What is on it, in reading order.
  package let nodes: [Node]
  /// Whether the family cuts it up, so that nothing may be printed on its back.
  package let isCutUp: Bool

  /// A page.
  package init(width: Double, height: Double, nodes: [Node], isCutUp: Bool = false) {
    (self.width, self.height, self.nodes, self.isCutUp) = (width, height, nodes, isCutUp)
  }
}

/// A structure element with what assistive technology needs to know of it.
package struct Element: Hashable, Sendable {
  package var tag: Tag
  package var attributes: Attributes

  package init(_ tag: Tag, _ attributes: Attributes = Attributes()) {
    (self.tag, self.attributes) = (tag, attributes)
  }

  /// A figure and its alternative text.
  static func figure(_ description: String) -> Element {
    var attributes = Attributes()
    attributes.description = description
    return Element(.figure, attributes)
  }

  /// A head of rows or columns.
  static func head(_ scope: Attributes.Scope) -> Element {
    var attributes = Attributes()
    attributes.scope = scope
    return Element(.tableHead, attributes)
  }

  /// A list whose entries are counted.
  static var numberedList: Element {
    var attributes = Attributes()
    attributes.numbering = .decimal
    return Element(.list, attributes)
  }
}

/// A piece of the page's tree. Marks stand only in leaves and artifacts, so that nothing is untagged.
package indirect enum Node: Hashable, Sendable {
  case group(Element, [Node])
  case leaf(Element, [Impression])
  case artifact(Artifact, [Impression])
}

/// Something that is drawn.
package enum Impression: Hashable, Sendable {
  case text(PlacedText)
  case picture(PlacedPicture)
  case code(PlacedCode)
  case shape(Shape)
  case solid(String, Rect)
  case miniature(Page, Rect)
}

/// Words in a place.
package struct PlacedText: Hashable, Sendable {
  package var spec: TextSpec
  package var style: Text.Style
  package var frame: Rect
}

/// A picture in a place.
package struct PlacedPicture: Hashable, Sendable {
  package var id: PictureID
  package var frame: Rect
}

/// A QR code in a place.
package struct PlacedCode: Hashable, Sendable {
  package var address: PersonalText
  package var frame: Rect
}

extension Impression {
  /// Where the mark is; the frame of all points for a shape.
  package var frame: Rect {
    switch self {
    case .text(let text): text.frame
    case .picture(let picture): picture.frame
    case .code(let code): code.frame
    case .solid(_, let frame), .miniature(_, let frame): frame
    case .shape(let shape): shape.frame
    }
  }
}

extension Shape {
  /// The frame of all points of the path and the pen round them.
  package var frame: Rect {
    var (x0, y0, x1, y1) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
    for step in path.steps {
      let points: [Point] =
        switch step {
        case .move(let point), .line(let point): [point]
        case .curve(let one, let two, let point): [one, two, point]
        case .close: []
        }
      for point in points {
        (x0, y0) = (min(x0, point.x), min(y0, point.y))
        (x1, y1) = (max(x1, point.x), max(y1, point.y))
      }
    }
    return Rect(x: x0 - pen / 2, y: y0 - pen / 2, width: x1 - x0 + pen, height: y1 - y0 + pen)
  }
}
