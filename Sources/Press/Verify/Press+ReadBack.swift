internal import Canvas
public import Handout

extension Press {
  /// Reads a finished sheet again, by other code than wrote it. Nil when it cannot be read.
  public static func read(_ bytes: [UInt8]) -> ReadSheet? {
    ReadBack(bytes).map { read in
      ReadSheet(
        pages: read.pages.count, language: read.language, hasWholeFonts: read.hasWholeFonts,
        hasWholeTree: read.hasWholeTree, passages: read.pages.flatMap(\.self))
    }
  }
}
