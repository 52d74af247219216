/// What a piece of a page is, in the standard structure types of PDF 1.7 (14.8.4).
package enum Tag: String, Hashable, Sendable, CaseIterable {
  case document = "Document"
  case part = "Part"
  case section = "Sect"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case paragraph = "P"
  case span = "Span"
  case list = "L"
  case listItem = "LI"
  case label = "Lbl"
  case listBody = "LBody"
  case table = "Table"
  case tableRow = "TR"
  case tableHead = "TH"
  case tableCell = "TD"
  case figure = "Figure"
  case link = "Link"
}

/// What is drawn but never read aloud.
package enum Artifact: String, Hashable, Sendable {
  case decoration, footer

  /// cairo has no artifacts: this element of its own marks them for the finish pass.
  static let tag = "Private"
}
