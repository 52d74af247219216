/// An element of the structure tree as values.
struct StructureElement {
  /// What hangs in an element beside other elements.
  enum Content: Hashable {
    /// Marked content of a page.
    case marked(page: Int?, Int)
    /// An annotation by its object number.
    case annotation(Int)
  }

  /// The structure type with its slash.
  let type: String
  /// The object number.
  let number: Int?
  let parent: Int?
  var kids: [Int] = []
  var contents: [Content] = []
  var page: Int?
  var hasWords = false
  var scope: String?
  var box: [Double]?

  /// The tag, when it is one that sheets use.
  var tag: Tag? { Tag(rawValue: String(type.dropFirst())) }

  /// What it is called in a fault.
  var kind: String {
    switch tag {
    case .document: "document element"
    case .part: "part"
    case .section: "section"
    case .heading1, .heading2, .heading3: "heading"
    case .paragraph: "paragraph"
    case .span: "span"
    case .list: "list"
    case .listItem: "list entry"
    case .label: "list label"
    case .listBody: "list body"
    case .table: "table"
    case .tableRow: "table row"
    case .tableHead: "table head"
    case .tableCell: "table cell"
    case .figure: "figure"
    case .link: "link"
    case nil: "element"
    }
  }

  /// 1 for H1.
  var headingLevel: Int? {
    switch tag {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    default: nil
    }
  }
}
