/// Words with one meaning and one style.
public struct Text: Hashable, Sendable, BlockConvertible {
  /// A part of the words; bold is the only emphasis (RNIB clear print: no italics, capitals or underlining).
  public struct Run: Hashable, Sendable {
    /// The words.
    public var words: String
    /// Whether they are bold.
    public var isBold: Bool

    /// A part of the words.
    public init(_ words: String, isBold: Bool = false) { (self.words, self.isBold) = (words, isBold) }
  }

  /// What the words are.
  public enum Role: Hashable, Sendable {
    case heading(Int)
    case paragraph
    case caption
  }

  /// How the words look; the theme gives each its size.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    case title, heading, strong, body, lead, caption, footer
  }

  /// Where lines start.
  public enum Alignment: String, Hashable, Sendable {
    case leading, center
  }

  /// The parts in reading order.
  public var runs: [Run]
  /// What they are.
  public var role: Role
  /// How they look.
  public var style: Style
  /// Where lines start.
  public var alignment: Alignment
  /// Where the words lead, and what that is, for who cannot see it.
  public var link: Link?

  /// An address with its description.
  public struct Link: Hashable, Sendable {
    /// The address; http or https.
    public var address: PersonalText
    /// What stands there.
    public var description: String

    /// An address with its description.
    public init(_ address: PersonalText, description: String) {
      (self.address, self.description) = (address, description)
    }
  }

  /// Words in a style; the role follows from the style unless it is given.
  public init(_ words: String, _ style: Style = .body, role: Role? = nil, alignment: Alignment = .leading) {
    self.init(runs: [Run(words)], style, role: role, alignment: alignment)
  }

  /// Words of several parts.
  public init(runs: [Run], _ style: Style = .body, role: Role? = nil, alignment: Alignment = .leading) {
    self.runs = runs
    self.style = style
    self.alignment = alignment
    self.role =
      role
      ?? {
        switch style {
        case .title: .heading(1)
        case .heading: .heading(2)
        case .strong, .body, .lead, .footer: .paragraph
        case .caption: .caption
        }
      }()
  }

  /// A bold word or two, then the rest.
  public init(lead: String, _ words: String, _ style: Style = .body) {
    self.init(runs: [Run(lead, isBold: true), Run(" " + words)], style)
  }

  /// The same words, leading to an address.
  public func leading(to link: Link) -> Text {
    var text = self
    text.link = link
    return text
  }

  /// All words.
  public var words: String { runs.map(\.words).joined() }
  /// The block.
  public var block: Block { .text(self) }
}
