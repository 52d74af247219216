internal import Canvas
public import Handout

/// The core renderer: sheets to pages, pages to PDF and PNG. One to a thread.
public final class Press {
  /// A sheet with places, and how closely it had to be set.
  public struct Printed: Hashable, Sendable {
    /// The pages in order.
    public let pages: [Page]
    /// The density of the ladder at which they fit.
    public let density: Density
  }

  let types: TypeCase
  let pictures: PictureShelf
  private let memory = LayoutMemory()
  var typesetter: Typesetter { types.typesetter }

  /// A press with these types and a stock of pictures.
  public init(_ types: TypeCase, _ stock: Stock) { (self.types, pictures) = (types, stock.shelf) }

  /// A press with types and pictures of its own. Throws `notInstalled`.
  public convenience init(pictures: @escaping @Sendable (PictureID) throws -> [UInt8]) throws(PressError) {
    self.init(try TypeCase(), Stock(pictures: pictures))
  }

  /// Lays a sheet out at the first density of the ladder that fits. Throws `overflow` when none does.
  public func layOut(_ sheet: Sheet) throws(PressError) -> Printed {
    let (typesetter, pictures) = (typesetter, pictures)
    typesetter.beginSheet()
    memory.beginSheet()
    do {
      return try Ladder.climb(
        sheet, measure: { (spec) throws(CanvasError) in try typesetter.measure(spec) },
        aspect: { (id) throws(CanvasError) in try pictures.aspect(id) }, memory: memory
      ).get()
    } catch let error as Overflow {
      throw .overflow(error)
    } catch let error as CanvasError {
      throw PressError(error)
    } catch { throw .drawing("\(error)") }
  }
}

extension Overflow: Error {}

/// The ladder of densities: the page breaks a layout asks for are kept as long as any density can; where type is large,
/// the last steps take another leaf rather than refuse a caution.
enum Ladder {
  static func climb(
    _ sheet: Sheet, measure: @escaping LayoutContext.Measure, aspect: @escaping LayoutContext.Aspect,
    memory: LayoutMemory? = nil
  ) throws(CanvasError) -> Result<Press.Printed, Overflow> {
    let (promised, most) = (sheet.reading.promisedPages, sheet.reading.mostPages + sheet.sparePages)
    var steps = [true, false].flatMap { breaks in Density.allCases.map { ($0, promised, breaks) } }
    if most > promised { steps += [(.normal, most, true), (.snug, most, true)] }
    var last: Overflow?
    for (density, pages, honoringBreaks) in steps {
      let context = LayoutContext(
        theme: Theme(reading: sheet.reading, density: density), language: sheet.language, measure: measure,
        aspect: aspect, memory: memory)
      switch try Flow(sheet: sheet, context: context).pages(atMost: pages, honoringBreaks: honoringBreaks) {
      case .fits(let pages): return .success(Press.Printed(pages: pages, density: density))
      case .overflows(let overflow): last = overflow
      }
    }
    return .failure(last ?? Overflow(block: Overflow.nameless, by: 0, because: "it has no blocks"))
  }
}

extension PressError {
  init(_ error: CanvasError) {
    switch error {
    case .missingFont, .unreadableFont: self = .notInstalled("\(error)")
    case .cairo, .missingGlyph, .picture, .codeTooLong, .finish, .piece: self = .drawing("\(error)")
    }
  }
}
