internal import Canvas
public import Handout

/// Reads finished sheets again, by other code than wrote them. One to a thread: it knows the fonts that it has met.
public final class SheetReader {
  private let maps = CodeMapShelf()

  /// A reader that has met no font.
  public init() {}

  /// What a sheet says; nil when it cannot be read.
  public func read(_ bytes: [UInt8]) -> ReadSheet? {
    ReadBack(bytes, maps).map { read in
      ReadSheet(
        pages: read.pages.count, language: read.language, hasWholeFonts: read.hasWholeFonts,
        hasWholeTree: read.hasWholeTree,
        passages: read.pages.joined().map {
          ReadSheet.Passage(words: $0.words, wordsFromRight: $0.wordsFromRight)
        })
    }
  }
}
