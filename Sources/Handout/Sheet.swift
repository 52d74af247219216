/// A sheet before it has places: what a layout plugin makes of a plan.
public struct Sheet: Hashable, Sendable {
  /// The document's title; never the child's name.
  public var title: String
  /// The language.
  public var language: Language
  /// The paper.
  public var paper: Paper
  /// The size of type.
  public var reading: ReadingSize
  /// The blocks in reading order; a page break asks for a new page where the promise allows it.
  public var blocks: [Block]
  /// What stands at the foot of each page.
  public var footer: Footer
  /// How many pages it may take beyond those of its reading size: two languages need more room than one.
  public var sparePages = 0

  /// The line at the foot of each page.
  public struct Footer: Hashable, Sendable {
    /// Context, version and language; who stands behind the words, once somebody does.
    public var line: String
    /// `Page {number} of {count}`.
    public var pages: String
    /// The draft mark, while nobody has signed the words.
    public var draft: String?

    /// The line at the foot of each page.
    public init(line: String, pages: String, draft: String?) {
      (self.line, self.pages, self.draft) = (line, pages, draft)
    }
  }

  /// A sheet for a plan: title, paper, reading size and footer follow from the plan and the words.
  public init(_ plan: CarePlan, _ words: ContextWords, @BlockBuilder _ blocks: () -> [Block]) {
    title = words.title
    language = words.language
    paper = plan.paper
    reading = plan.reading
    let reviewed = words.reviewer.map { words.labels[.reviewed, ["name": $0]] }
    let line = ["\(words.context) \(words.version)", words.labels[.languageName]] + [reviewed].compactMap(\.self)
    footer = Footer(
      line: line.joined(separator: " · "), pages: words.labels[.page],
      draft: words.isDraft ? words.labels[.draft] : nil)
    self.blocks = blocks()
  }

  /// A sheet of its own, for tests and tools.
  public init(
    title: String, language: Language, paper: Paper, reading: ReadingSize, footer: Footer,
    @BlockBuilder _ blocks: () -> [Block]
  ) {
    (self.title, self.language, self.paper, self.reading, self.footer) = (title, language, paper, reading, footer)
    self.blocks = blocks()
  }
}
