/// A piece of a page as cairo wrote it, with a place to put it: words, or a drawing.
///
/// It holds no more than paths, and letters of the fonts that its caster has.
struct Slug {
  /// What a page's content says of it, within a `q` and a `Q`; its top left corner is at `origin`, y grows downward.
  let content: [UInt8]

  /// Where slugs stand when they are cast, from the left and from the top: far enough inside for all that sticks out.
  static let origin = 1024.0
  /// The side of the page that they are cast on.
  static let side = 4096.0

  /// Takes a slug out of the content of a page that holds nothing else. Nil when there is anything in it that leads
  /// to more than a font.
  init?(page: [UInt8]) {
    let opening: StaticString = "1 0 0 -1 0 4096 cm\nq\n"
    let closing: StaticString = "Q\n"
    let start = opening.utf8CodeUnitCount
    let end = page.count - closing.utf8CodeUnitCount
    guard end >= start, page.holds(opening, at: 0), page.holds(closing, at: end),
      Self.isPlain(page, start..<end)
    else { return nil }
    content = Array(page[start..<end])
  }

  /// Whether all names are those of fonts, full opacity, or a span that says its words, and every `Q` has its `q`.
  private static func isPlain(_ page: [UInt8], _ range: Range<Int>) -> Bool {
    var (place, depth) = (range.lowerBound, 0)
    while place < range.upperBound {
      switch page[place] {
      case UInt8(ascii: "("):
        guard let end = ContentTokens.endOfString(page, place) else { return false }
        place = end
        continue
      case UInt8(ascii: "/"):
        guard names.contains(where: { page.holds($0, at: place) }) else { return false }
      case UInt8(ascii: "q"): depth += 1
      case UInt8(ascii: "Q"):
        depth -= 1
        if depth < 0 { return false }
      default: break
      }
      place += 1
    }
    return depth == 0
  }

  private static let names: [StaticString] = ["/f-", "/a0 gs", "/Span <<", "/ActualText <"]
}
