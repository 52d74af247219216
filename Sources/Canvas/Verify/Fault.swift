/// Something that keeps a finished document from being read by everyone, and where it is.
package struct Fault: Hashable, Sendable {
  /// What is wrong.
  package let rule: FaultRule
  /// Where it is.
  package let place: FaultPlace

  /// `figure 4 on page 1 has no alternative text`
  package var sentence: String { "\(place) \(rule.predicate)" }
}

/// A place in a document, in words of the page and never of the family. Numbers count from 1.
package enum FaultPlace: Hashable, Sendable, CustomStringConvertible {
  case document
  case page(Int)
  /// Such as the fourth figure of a page; an element without content is on no page.
  case element(String, Int, page: Int?)
  case font(Int)

  /// The page, when it is on one.
  package var page: Int? {
    switch self {
    case .document, .font: nil
    case .page(let page): page
    case .element(_, _, let page): page
    }
  }

  /// `figure 4 on page 1`
  package var description: String {
    switch self {
    case .document: "the document"
    case .page(let page): "page \(page)"
    case .element(let kind, let number, .some(let page)): "\(kind) \(number) on page \(page)"
    case .element(let kind, let number, .none): "\(kind) \(number)"
    case .font(let number): "font \(number)"
    }
  }
}

/// What a check of a document found.
package struct DocumentReport: Hashable, Sendable {
  package let pageCount: Int
  package let elementCount: Int
  package let faults: [Fault]
}
