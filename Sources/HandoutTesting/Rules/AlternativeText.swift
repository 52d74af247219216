internal import Handout
package import Press

extension Specimen {
  /// `layout.alternative-text` on every page.
  var unsaid: [String] { pages.onEach(\.unsaid) }
}

extension Page {
  /// Figures and links without words for who cannot see them.
  package var unsaid: [String] {
    leaves.compactMap { leaf in
      let words = leaf.description?.filter { $0.isLetter || $0.isNumber } ?? ""
      switch leaf.kind {
      case .figure where words.isEmpty: return "\(leaf.said) has no alternative text"
      case .figure where leaf.marks.contains(where: { $0.picture == leaf.description }):
        return "\(leaf.said) has its id as alternative text"
      case .link where words.isEmpty: return "the link \(leaf.said) does not say where it leads"
      case .figure, .link, .words, .label: return nil
      }
    }
  }
}

extension Impression {
  fileprivate var picture: String? { if case .picture(let picture) = self { picture.id.rawValue } else { nil } }
}
