internal import Canvas
internal import Handout

extension List {
  private func markWidth(_ context: LayoutContext) -> Double {
    let size = context.theme.size(style)
    return switch mark {
    case .bullet: size * 0.9
    case .number: size * 1.9
    case .box, .cross: size * 1.5
    }
  }

  private func gap(_ context: LayoutContext) -> Double {
    switch mark {
    case .number: max(context.theme.gap(.tight) + 2, 2 * overhang(context) + 1)
    case .bullet, .box, .cross: context.theme.gap(.tight) / 2
    }
  }

  /// The ring round a number: its radius with the pen.
  private func ring(_ context: LayoutContext) -> Double { context.theme.size(style) * 0.72 + Impression.ringPen / 2 }

  /// How far the ring of a number stands out of its line, over the first and under the last.
  private func overhang(_ context: LayoutContext) -> Double {
    guard case .number = mark, !entries.isEmpty else { return 0 }
    return max(0, ring(context) - context.theme.lineHeight(style) / 2)
  }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    var total = Extent(2 * overhang(context))
    for entry in entries { total = total + (try entry.extent(width - markWidth(context), context)) }
    return total.padded(by: gap(context) * Double(max(0, entries.count - 1)))
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let indent = markWidth(context)
    var items: [Node] = []
    var y = frame.y + overhang(context)
    for (index, entry) in entries.enumerated() {
      let body = Rect(x: frame.x + indent, y: y, width: frame.width - indent, height: frame.maxY - y)
      let words = try entry.ink(in: body, context)
      items.append(
        .group(
          Element(.listItem),
          try label(index, Rect(x: frame.x, y: y, width: indent, height: context.theme.lineHeight(style)), context) + [
            .leaf(entry.element(.listBody, context), [words])
          ]))
      y += words.frame.height + gap(context)
    }
    if case .number = mark { return [.group(.numberedList, items)] }
    return [.group(Element(.list), items)]
  }

  /// The mark in the first line of its entry.
  private func label(_ index: Int, _ line: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let size = context.theme.size(style)
    let middle = line.y + line.height / 2
    switch mark {
    case .bullet:
      let dot = Path.circle(center: Point(line.x + size * 0.3, middle), radius: size * 0.16)
      return [.artifact(.decoration, [.shape(Shape(dot, pen: 0, fill: .black))])]
    case .box:
      let box = Rect(x: line.x + 1, y: middle - size * 0.48, width: size * 0.96, height: size * 0.96)
      return [.artifact(.decoration, [.shape(Shape(.rectangle(box, radius: 2), pen: 1.2))])]
    case .cross:
      let radius = size * 0.46
      let center = Point(line.x + max(size * 0.5, radius + Impression.crossPen / 2), middle)
      return [.artifact(.decoration, Impression.forbidding(center, radius: radius))]
    case .number(let first):
      return try Impression.numbered(
        first &+ index, center: Point(line.x + ring(context), middle), radius: size * 0.72, style, context)
    }
  }
}

extension Impression {
  /// The line of the ring round a number.
  fileprivate static let ringPen = 1.6
  /// The line of the ring round a cross.
  fileprivate static let crossPen = 1.4

  /// A ring with a cross in it: do not.
  static func forbidding(_ center: Point, radius: Double) -> [Impression] {
    let arm = radius * 0.45
    return [
      .shape(Shape(.circle(center: center, radius: radius), pen: crossPen)),
      .shape(
        Shape(.line(Point(center.x - arm, center.y - arm), Point(center.x + arm, center.y + arm)), pen: 1.6)),
      .shape(
        Shape(.line(Point(center.x + arm, center.y - arm), Point(center.x - arm, center.y + arm)), pen: 1.6)),
    ]
  }

  /// A number in a ring, as the label of a list entry.
  static func numbered(
    _ number: Int, center: Point, radius: Double, _ style: Text.Style, _ context: LayoutContext
  ) throws(CanvasError) -> [Node] {
    let text = Text(runs: [Text.Run("\(number)", isBold: true)], style, alignment: .center)
    let width = radius * 2
    let height = try text.extent(width, context).least
    let words = try text.ink(
      in: Rect(x: center.x - radius, y: center.y - height / 2, width: width, height: height), context)
    return [
      .artifact(.decoration, [.shape(Shape(.circle(center: center, radius: radius), pen: ringPen, fill: .white))]),
      .leaf(Element(.label), [words]),
    ]
  }
}
