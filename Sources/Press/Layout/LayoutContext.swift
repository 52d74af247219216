internal import Canvas
internal import Handout

/// What measuring and placing need to know; the two closures are the only way to fonts and pictures.
struct LayoutContext {
  typealias Measure = (TextSpec) throws(CanvasError) -> TextSize
  typealias Aspect = (String) throws(CanvasError) -> Double

  let theme: Theme
  var language: Language
  /// Sets words and says how large they are.
  let measure: Measure
  /// A picture's width over its height.
  let aspect: Aspect
  /// What was laid out before; nothing where it is nil.
  var memory: LayoutMemory?
  /// The section that is being laid out, for refusals.
  var section = Overflow.nameless

  func within(_ section: Section) -> LayoutContext {
    var inner = self
    inner.section = section.name
    if let language = section.language { inner.language = language }
    return inner
  }
}

extension Block {
  /// How high the block is at a width. A height below nothing or without an end is an overflow like any other.
  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    func measured() throws(CanvasError) -> Extent {
      let extent = try ownExtent(width, context)
      return extent.isUsable ? extent : .unusable(context.section)
    }
    guard isRemembered, let memory = context.memory else { return try measured() }
    return try memory.extent(of: self, width, context, measure: measured)
  }

  /// The block's nodes in a frame that is at least as high as its least extent.
  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    guard isRemembered, let memory = context.memory else { return try placed(in: frame, context) }
    return try memory.nodes(of: self, in: frame, context) { () throws(CanvasError) in try placed(in: frame, context) }
  }

  /// Blocks large enough that looking them up costs less than laying them out.
  private var isRemembered: Bool {
    switch self {
    case .section, .panel: true
    case .text, .figure, .stack, .columns, .list, .table, .trail, .cards, .book, .code, .writingLines, .drawing,
      .overlay, .solid, .pageBreak:
      false
    }
  }

  private func ownExtent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    switch self {
    case .text(let block): try block.extent(width, context)
    case .figure(let block): try block.extent(width, context)
    case .stack(let block): try block.extent(width, context)
    case .columns(let block): try block.extent(width, context)
    case .panel(let block): try block.extent(width, context)
    case .section(let block): try block.content.extent(width, context.within(block))
    case .list(let block): try block.extent(width, context)
    case .table(let block): try block.extent(width, context)
    case .trail(let block): try block.extent(width, context)
    case .cards(let block): try block.extent(width, context)
    case .book(let block): try block.extent(width, context)
    case .code(let block): try block.extent(width, context)
    case .writingLines(let block): block.extent(context)
    case .drawing(let block): Extent(block.height * width / block.width)
    case .overlay(let block): try block.content.extent(width, context)
    case .solid(let block): Extent(least: context.theme.floor(of: block.height), most: block.height.upperBound)
    case .pageBreak: Extent(0)
    }
  }

  private func placed(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    switch self {
    case .text(let block): try block.place(in: frame, context)
    case .figure(let block): try block.place(in: frame, context)
    case .stack(let block): try block.place(in: frame, context)
    case .columns(let block): try block.place(in: frame, context)
    case .panel(let block): try block.place(in: frame, context)
    case .section(let block):
      [.group(block.element, try block.place(in: frame, context))]
    case .list(let block): try block.place(in: frame, context)
    case .table(let block): try block.place(in: frame, context)
    case .trail(let block): try block.place(in: frame, context)
    case .cards(let block): try block.place(in: frame, context)
    case .book(let block): try block.place(in: frame, context)
    case .code(let block): try block.place(in: frame, context)
    case .writingLines(let block): block.place(in: frame, context)
    case .drawing(let block): block.place(in: frame)
    case .overlay(let block): block.background.place(in: frame) + (try block.content.place(in: frame, context))
    case .solid(let block): block.place(in: frame)
    case .pageBreak: []
    }
  }
}

extension Section {
  /// The content; words that run the other way than the sheet's are mirrored in their frame, so that the mirroring of
  /// the page puts them right again.
  fileprivate func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let nodes = try content.place(in: frame, context.within(self))
    guard let language, language.direction != context.language.direction else { return nodes }
    return nodes.map { $0.mirrored(frame.x + frame.maxX) }
  }

  /// The section's element, with the language of its words where it is not the sheet's.
  fileprivate var element: Element {
    var element = Element(.section)
    element.attributes.language = language?.tag
    return element
  }
}
