internal import Handout
package import Press

/// A sheet from left to right, and the same words from right to left: its image in the mirror.
struct MirrorImage {
  /// `layout.mirror`; empty too when there is nothing to compare, which other rules say: the sheet does not fit, or is
  /// another one each time.
  let faults: [String]

  /// Lays the plan's words out as they are, then as words of a language that runs from right to left.
  init(_ bench: Bench, _ plan: CarePlan) {
    guard let words = try? bench.words(for: plan) else {
      faults = []
      return
    }
    var (turnedPlan, turnedWords) = (plan, words)
    (turnedPlan.language, turnedWords.language) = ("ar", "ar")
    guard let specimen = Attempt(bench, plan, words, .most).specimen,
      let turned = Attempt(bench, turnedPlan, turnedWords, .most).specimen,
      specimen.sheet == (try? bench.sheet(plan, words))
    else {
      faults = []
      return
    }
    faults =
      specimen.pages.count == turned.pages.count
      ? zip(specimen.pages, turned.pages).enumerated().flatMap { number, pages in
        pages.0.differences(fromImage: pages.1).map { "page \(number + 1): \($0)" }
      } : ["right to left, the sheet has \(turned.pages.count) pages instead of \(specimen.pages.count)"]
  }
}

extension Page {
  /// Where a page is not this page in the mirror: the first mark that is another or in another place.
  package func differences(fromImage image: Page) -> [String] {
    let (marks, others) = (painted.filter(\.mark.hasInk), image.painted.filter(\.mark.hasInk))
    for (one, other) in zip(marks, others) {
      guard one.leaf == other.leaf, one.mark.isKin(of: other.mark) else {
        return ["right to left, \(other.mark.said) takes the place of \(one.mark.said)"]
      }
      guard one.mark.frame.isImage(of: other.mark.frame, width: width) else {
        return ["right to left, \(one.mark.said) is not where the mirror has it"]
      }
    }
    return marks.count == others.count
      ? [] : ["right to left, there are \(others.count) marks instead of \(marks.count)"]
  }
}

extension Impression {
  /// Whether both are the same but for their places.
  fileprivate func isKin(of other: Impression) -> Bool {
    switch (self, other) {
    case (.text, .text): words?.undirected == other.words?.undirected && style == other.style
    case (.picture(let one), .picture(let other)): one.id == other.id
    case (.code(let one), .code(let other)): one.address == other.address
    case (.solid(let one, _), .solid(let other, _)): one == other
    case (.shape(let one), .shape(let other)): one.pen == other.pen && one.fill == other.fill
    case (.miniature(let one, _), .miniature(let other, _)): one == other
    case (.text, _), (.picture, _), (.code, _), (.solid, _), (.shape, _), (.miniature, _): false
    }
  }
}

extension Rect {
  fileprivate func isImage(of other: Rect, width: Double) -> Bool {
    let near = 0.5
    return abs(x + other.maxX - width) < near && abs(maxX + other.x - width) < near && abs(y - other.y) < near
      && abs(maxY - other.maxY) < near
  }
}
