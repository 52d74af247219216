/// Gives the artifacts in a page's content their proper marks, as `ContentRewriter` does, but knows only what cairo
/// writes there.
enum ContentMarks {
  /// The content with `/Artifact` where a piece is one. Nil when a makeshift artifact is not in the list, when one of
  /// the list is not there, or when there is anything that a page of cairo's never holds.
  static func rewrite(_ source: [UInt8], artifacts: [Int: Artifact]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 48 * artifacts.count)
    var (place, copied, found) = (0, 0, 0)
    while place < source.count {
      switch source[place] {
      case UInt8(ascii: "("):
        guard let end = ContentTokens.endOfString(source, place) else { return nil }
        place = end
      case UInt8(ascii: "%"): return nil
      case UInt8(ascii: "B") where isInlineImage(source, place): return nil
      case UInt8(ascii: "/") where source.holds("/Private ", at: place):
        guard let (number, end) = piece(source, place), let kind = artifacts[number] else { return nil }
        result += source[copied..<place]
        result += kind.mark.utf8
        (place, copied, found) = (end, end, found + 1)
      default: place += 1
      }
    }
    guard found == artifacts.count else { return nil }
    return result + source[copied...]
  }

  /// `/Private << /MCID 12 >> BDC`.
  private static func piece(_ source: [UInt8], _ start: Int) -> (number: Int, end: Int)? {
    let opening: StaticString = "/Private << /MCID "
    let closing: StaticString = " >> BDC"
    guard source.holds(opening, at: start) else { return nil }
    var (place, number) = (start + opening.utf8CodeUnitCount, 0)
    let first = place
    while place < source.count, place < first + 9, source[place].isDigit {
      number = number * 10 + Int(source[place] - UInt8(ascii: "0"))
      place += 1
    }
    guard place > first, source.holds(closing, at: place) else { return nil }
    return (number, place + closing.utf8CodeUnitCount)
  }

  private static func isInlineImage(_ source: [UInt8], _ place: Int) -> Bool {
    source.holds("BI\n", at: place) && (place == 0 || source[place - 1] == 0x0A || source[place - 1] == 0x20)
  }
}
