internal import Canvas
public import Handout

/// What a press can have ready before it knows its sheets and pictures: fonts, and the letters of single sheets.
///
/// One to a thread. A program may fill one on a thread of its own while it reads its words.
public final class TypeCase {
  let typesetter: Typesetter
  private var knownCaster: SlugCaster?

  /// The fonts of our list. Throws `notInstalled`.
  public init() throws(PressError) {
    do { typesetter = try Typesetter(try FontBook.find()) } catch { throw PressError(error) }
  }

  /// The fonts with the letters cast and each size of this reading opened, which otherwise waits for the first sheet.
  public static func filled(for reading: ReadingSize, _ language: Language) throws(PressError) -> sending TypeCase {
    let types = try TypeCase()
    do {
      _ = try types.caster()
      try types.openSizes(Theme(reading: reading, density: .normal), language)
    } catch { throw PressError(error) }
    return types
  }

  /// Pango looks for the fonts of a size, plain and bold, when words are first set in it.
  private func openSizes(_ theme: Theme, _ language: Language) throws(CanvasError) {
    for size in Set(Text.Style.allCases.map(theme.size)) {
      _ = try typesetter.measure(
        TextSpec(
          words: "aa", boldRanges: [0..<1], size: size, lineHeight: size, width: 100, isCentered: false,
          language: language.tag, isRightToLeft: language.direction == .rightToLeft))
    }
  }

  /// What casts the pieces of single sheets; it casts its letters when it is first asked for.
  func caster() throws(CanvasError) -> SlugCaster {
    if let knownCaster { return knownCaster }
    let caster = try SlugCaster.closed(typesetter)
    knownCaster = caster
    return caster
  }
}
