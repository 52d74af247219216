/// What an element says of itself beside its tag; cairo has no way to write it, the finish pass does.
package struct Attributes: Hashable, Sendable {
  /// Which cells a table head heads.
  package enum Scope: String, Hashable, Sendable {
    case row = "Row"
    case column = "Column"
  }

  /// How the entries of a list are counted.
  package enum Numbering: String, Hashable, Sendable {
    case decimal = "Decimal"
  }

  /// Where a link leads.
  package struct Link: Hashable, Sendable {
    /// The address; http or https, checked long before.
    package var address: String
    /// What the link is, for who cannot see it.
    package var contents: String

    /// A link and its description.
    package init(address: String, contents: String) { (self.address, self.contents) = (address, contents) }
  }

  /// Alternative text of a figure.
  package var description: String?
  /// The text in reading order where glyphs stand in another.
  package var actualText: String?
  /// The BCP 47 tag where it is not the document's.
  package var language: String?
  package var scope: Scope?
  package var numbering: Numbering?
  package var link: Link?
  /// The frame of a figure, in points from the top left corner: x, y, width, height.
  package var box: [Double]?

  /// Nothing to say.
  package init() {}
}

/// One call of `cairo_tag_begin`, in order: what the finish pass zips with the structure elements that cairo wrote.
struct TagRecord {
  var tag: String
  var attributes = Attributes()
  /// Set for what is drawn but never read aloud.
  var artifact: Artifact?
  /// The height of the page, since PDF counts from the bottom.
  var pageHeight = 0.0
}

/// The records of one document; its canvas and pages append to it.
final class TagLog {
  var records: [TagRecord] = []
}
