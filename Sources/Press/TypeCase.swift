internal import Canvas

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

  /// The fonts with the letters cast now, which otherwise waits for the first sheet.
  public static func filled() throws(PressError) -> sending TypeCase {
    let types = try TypeCase()
    do { _ = try types.caster() } catch { throw PressError(error) }
    return types
  }

  /// What casts the pieces of single sheets; it casts its letters when it is first asked for.
  func caster() throws(CanvasError) -> SlugCaster {
    if let knownCaster { return knownCaster }
    let caster = try SlugCaster.closed(typesetter)
    knownCaster = caster
    return caster
  }
}
