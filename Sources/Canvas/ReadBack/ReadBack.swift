/// What a finished document says when it is read again, by other code than wrote it: its words, its language, and
/// whether assistive technology can follow them.
package struct ReadBack {
  /// What a piece of marked content says.
  package struct Passage: Hashable {
    /// What each glyph stands for, in the order of drawing.
    package let words: String
    /// The same in the other order, where letters are written from right to left.
    package var wordsFromRight: String?
  }

  /// The passages of each page.
  package private(set) var pages: [[Passage]] = []
  /// The BCP 47 tag of the document.
  package let language: String?
  /// Whether every font that is used is embedded and says what its codes mean.
  package internal(set) var hasWholeFonts = true
  /// Whether the marked content of every page is what its parent tree leads to.
  package private(set) var hasWholeTree = true

  /// Reads a document of ours. Nil when it cannot be read.
  package init?(_ bytes: [UInt8], _ maps: CodeMapShelf = CodeMapShelf()) {
    guard let read = ReadBack(finished: bytes, maps) ?? ReadBack(throughObjects: bytes) else { return nil }
    self = read
  }

  /// Reads a document of any form, through qpdf's objects, which costs ten times as much.
  init?(throughObjects bytes: [UInt8]) {
    guard let document = try? QPDFDocument(untrusted: bytes) else { return nil }
    language = document.words(document.root, "/Lang")
    var allowance = Allowance(200_000 + bytes.count)
    var reader = ContentReader(document, limit: StreamGuard.limit(for: bytes.count))
    let parents = ParentTree(document, &allowance)
    var fonts: [Int: CodeMap] = [:]
    for page in PageList(document, &allowance).pages {
      guard let content = reader.content(of: page.object, &allowance) else { return nil }
      let listed = page.structureKey.flatMap { parents.contents[$0] } ?? []
      take(
        ContentText(content, fonts: self.fonts(of: page, document, &reader, &fonts)),
        inTree: Set(listed.indices.filter { listed[$0] != nil }))
    }
    if allowance.isSpent || document.hasWarnings { return nil }
  }

  /// Notes what a page says, and which pieces of it the tree leads to.
  mutating func take(_ text: ContentText, inTree: Set<Int>) {
    pages.append(text.passages)
    hasWholeFonts = hasWholeFonts && !text.hasUnreadCodes
    hasWholeTree = hasWholeTree && inTree == text.marks
  }

  /// The fonts of a page by their names there; each is read once a document.
  private mutating func fonts(
    of page: PageList.Page, _ document: QPDFDocument, _ reader: inout ContentReader, _ known: inout [Int: CodeMap]
  ) -> [String: CodeMap] {
    var found: [String: CodeMap] = [:]
    let resources = document.kept(page.object, "/Resources")
    let fonts = document.kept(resources, "/Font")
    defer {
      document.release(fonts)
      document.release(resources)
    }
    for key in document.keys(of: fonts) {
      let font = document.kept(fonts, key)
      defer { document.release(font) }
      let number = document.number(font)
      if let number, let map = known[number] {
        found[key] = map
        continue
      }
      let meaning = document.kept(font, "/ToUnicode")
      defer { document.release(meaning) }
      guard document.isStream(meaning), let bytes = reader.bytes(of: meaning), Self.isEmbedded(font, document) else {
        hasWholeFonts = false
        continue
      }
      let map = CodeMap(bytes)
      found[key] = map
      if let number { known[number] = map }
    }
    return found
  }

  /// Whether a font, or the one it stands for, carries its shapes.
  private static func isEmbedded(_ font: QPDFDocument.Object, _ document: QPDFDocument) -> Bool {
    func holdsFile(_ font: QPDFDocument.Object) -> Bool {
      document.with(font, "/FontDescriptor") { descriptor in
        ["/FontFile", "/FontFile2", "/FontFile3"].contains { document.holds(descriptor, $0) }
      }
    }
    var isThere = holdsFile(font)
    document.with(font, "/DescendantFonts") { list in document.eachItem(list) { isThere = isThere || holdsFile($0) } }
    return isThere
  }
}
