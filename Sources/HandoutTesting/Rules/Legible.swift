internal import Handout
package import Press

extension Specimen {
  /// `layout.legible` on every page.
  var illegible: [String] { pages.onEach { $0.illegible(draft: sheet.footer.draft) } }
}

extension Page {
  /// Words under 12 pt that are not the draft mark of the foot, and lines under 1 pt.
  package func illegible(draft: String?) -> [String] {
    let small = leaves.flatMap(\.marks).filter { ($0.size ?? 12) < 12 && $0.words != draft }
    let thin = painted.compactMap { painted in
      if case .shape(let shape) = painted.mark, shape.pen != 0, shape.pen < 1 { shape.pen } else { nil }
    }
    return small.map { "\($0.said) is under 12 pt" } + thin.map { "a line is \($0) pt wide" }
  }
}
