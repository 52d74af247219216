internal import Canvas
internal import Handout

/// A leaf of a page's tree as who hears or sees the page meets it.
package struct Leaf: Hashable, Sendable {
  /// What it is to a reader.
  package enum Kind: Hashable, Sendable {
    /// Words of a heading, a paragraph, a list or a cell.
    case words
    /// The number before a list entry.
    case label
    /// A picture, a code or a box to tick.
    case figure
    /// Words that lead to an address.
    case link
  }

  /// What it is.
  package let kind: Kind
  /// The alternative text of a figure, the description of a link.
  package let description: String?
  /// What is drawn for it.
  package let marks: [Impression]
}

extension Page {
  /// The leaves in reading order; what only decorates is left out.
  package var leaves: [Leaf] { nodes.flatMap(\.leaves) }
}

extension Node {
  /// All marks in order, artifacts too.
  package var marks: [Impression] {
    switch self {
    case .group(_, let nodes): nodes.flatMap(\.marks)
    case .leaf(_, let marks), .artifact(_, let marks): marks
    }
  }

  fileprivate var leaves: [Leaf] {
    switch self {
    case .group(_, let nodes): nodes.flatMap(\.leaves)
    case .leaf(let element, let marks):
      [
        Leaf(
          kind: element.kind, description: element.attributes.description ?? element.attributes.link?.contents,
          marks: marks)
      ]
    case .artifact: []
    }
  }
}

extension Element {
  fileprivate var kind: Leaf.Kind {
    switch tag {
    case .figure: .figure
    case .label: .label
    case .link: .link
    case .document, .part, .section, .heading1, .heading2, .heading3, .paragraph, .span, .list, .listItem, .listBody,
      .table, .tableRow, .tableHead, .tableCell:
      .words
    }
  }
}
