import Canvas
import Handout

@testable import Press

/// Pages made by hand, for what no layout can be brought to do.
enum Drawn {
  static func page(_ nodes: [Node]) -> Page { Page(width: 612, height: 792, nodes: nodes) }

  static func box(_ name: String, _ x: Double, _ y: Double, _ width: Double = 50, _ height: Double = 50) -> Impression {
    .solid(name, Rect(x: x, y: y, width: width, height: height))
  }

  static func leaf(_ marks: Impression...) -> Node { .leaf(Element(.paragraph), marks) }
  static func decoration(_ marks: Impression...) -> Node { .artifact(.decoration, marks) }
  static func shape(_ path: Path, pen: Double = 1, fill: Shape.Fill = .none) -> Impression {
    .shape(Shape(path, pen: pen, fill: fill))
  }
}
