internal import Canvas
internal import Handout

extension Text {
  func spec(_ width: Double, _ context: LayoutContext) -> TextSpec {
    var bold: [Range<Int>] = []
    var start = 0
    let runs = width >= 200 && style != .footer ? keepingLastWordsTogether : runs
    for run in runs {
      let end = start + run.words.utf8.count
      if run.isBold || context.theme.isBold(style) { bold.append(start..<end) }
      start = end
    }
    return TextSpec(
      words: runs.map(\.words).joined(), boldRanges: bold, size: context.theme.size(style),
      lineHeight: context.theme.lineHeight(style),
      width: width, isCentered: alignment == .center, language: context.language.tag,
      isRightToLeft: context.language.direction == .rightToLeft)
  }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    let size = try context.measure(spec(width, context))
    let over = size.width - width
    return Extent(
      least: size.height, most: size.height,
      overflow: over > 0.5
        ? Overflow(
          block: context.section, by: over, because: "a word is wider than its column; shorten the word") : nil)
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let words = try ink(in: frame, context)
    guard let link else { return [.leaf(element(tag, context), [words])] }
    var leading = element(.link, context)
    leading.attributes.link = Attributes.Link(address: link.address.words, contents: link.description)
    return [.group(Element(tag), [.leaf(leading, [words])])]
  }

  /// The element of the words; letters of scripts that run from right to left stand in visual order, so the element
  /// says the words themselves. So does one whose words may be broken where no space is.
  func element(_ tag: Tag, _ context: LayoutContext) -> Element {
    var element = Element(tag)
    let words = words
    // Latin letters, with all their accents: nothing to say.
    guard words.utf8.contains(where: { $0 >= 0xD6 }) else { return element }
    let breaks = "\u{200B}"
    if words.unicodeScalars.contains(where: \.isRightToLeft) || words.contains(breaks) {
      element.attributes.actualText = UnbrokenWords(words.replacing(breaks, with: "")).words
    }
    return element
  }

  /// The words alone, without an element round them.
  func ink(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> Impression {
    let spec = try balanced(spec(frame.width, context), context)
    let height = try context.measure(spec).height
    let indent = alignment == .center ? (frame.width - spec.width) / 2 : 0
    return .text(
      PlacedText(
        spec: spec, style: style,
        frame: Rect(x: frame.x + indent, y: frame.y, width: spec.width, height: height)))
  }

  /// Headings and centred words are broken into lines of about one length, so that no word is left alone on the last.
  private func balanced(_ spec: TextSpec, _ context: LayoutContext) throws(CanvasError) -> TextSpec {
    guard alignment == .center || context.theme.isHeading(style) else { return spec }
    let lines = try context.measure(spec).lines
    guard lines > 1 else { return spec }
    var best = spec
    while best.width > spec.width / 2 {
      var narrower = best
      narrower.width -= spec.width / 20
      let size = try context.measure(narrower)
      guard size.lines == lines, size.width <= narrower.width else { break }
      best = narrower
    }
    return best
  }

  private var tag: Tag {
    switch role {
    case .heading(1): .heading1
    case .heading(2): .heading2
    case .heading: .heading3
    case .paragraph, .caption: .paragraph
    }
  }
}

extension Text {
  /// The runs with the last words of the last one kept together.
  private var keepingLastWordsTogether: [Run] {
    guard let last = runs.last, let words = last.words.keepingLastWordsTogether else { return runs }
    return runs.dropLast() + [Run(words, isBold: last.isBold)]
  }
}

extension String {
  /// A short last word stays with the short word before it, so that it is not left alone on a line; nil when the last
  /// words are long.
  fileprivate var keepingLastWordsTogether: String? {
    guard let last = space(before: endIndex, within: 7), let other = space(before: last, within: 9),
      utf8[..<other].dropFirst().contains(0x20)
    else { return nil }
    return self[..<last] + "\u{00A0}" + self[index(after: last)...]
  }

  /// The space that stands before a place, so many letters before it at most. Bytes are letters while all are ASCII.
  private func space(before place: Index, within letters: Int) -> Index? {
    var (index, bytes, isASCII) = (place, 0, true)
    while index > startIndex, !isASCII || bytes < letters {
      utf8.formIndex(before: &index)
      bytes += 1
      isASCII = isASCII && utf8[index] < 0x80
      if utf8[index] == 0x20 { return isASCII || distance(from: index, to: place) <= letters ? index : nil }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Hebrew, Arabic and their neighbours, with their presentation forms.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
