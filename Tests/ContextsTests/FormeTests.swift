import Canvas
import Handout
import PDFReading
import Press
import Testing

@testable import ContextPack

/// cairo's drawing of the whole document is the measure of what is put together from pieces.
@Suite("Put together from slugs")
struct FormeTests {
  private static let metadata = PDFCanvas.Metadata(title: "Sheets", created: "2026-01-01T00:00:00Z")

  private static let kinds = Kind.contexts.flatMap { context in
    [("en", Paper.letter, ReadingSize.standard), ("es", .a4, .large)].map { language, paper, reading in
      Kind(context: context, language: Language(stringLiteral: language), paper: paper, reading: reading)
    }
  }

  private let bench: Bench
  private let typesetter: Typesetter
  private let shelf: PictureShelf

  init() throws {
    let bench = try Bench()
    self.bench = bench
    typesetter = try Typesetter(FontBook.find())
    shelf = PictureShelf { try bench.library.picture(PictureID(rawValue: $0)) }
  }

  private func assembled(_ pages: [Page], by caster: SlugCaster) throws -> [UInt8] {
    let forme = try Forme(Self.metadata, caster: caster, pictures: shelf)
    for page in pages { try page.draw(as: forme) }
    return try forme.finished()
  }

  private func drawn(_ pages: [Page]) throws -> [UInt8] {
    let canvas = try PDFCanvas(Self.metadata, typesetter: typesetter, pictures: shelf)
    for page in pages { try page.draw(as: canvas) }
    try canvas.finish()
    return try canvas.accessible()
  }

  /// How many colour values of all dots differ by more than a quarter.
  private func difference(_ one: [UInt8], _ other: [UInt8]) throws -> Int {
    let (dots, others) = (try Raster.pages(one), try Raster.pages(other))
    try #require(dots.count == others.count && dots.count > 1_000_000)
    return zip(dots, others).count { abs(Int($0) - Int($1)) > 64 }
  }

  /// The structure tree with its words; cairo leaves an empty word where a cell has none.
  private func said(_ text: PDFText) throws -> [String] {
    try text.elements().filter { !$0.hasSuffix(" \"\"") && !$0.contains(" Object ") }
  }

  private func expectSame(_ one: [UInt8], _ other: [UInt8]) throws {
    let (text, otherText) = (PDFText(one), PDFText(other))
    #expect(try text.words() == otherText.words())
    #expect(try said(text) == said(otherText))
    // Letters stand to a thousandth of a point where they did: a dot at an edge may take another shade.
    #expect(try difference(one, other) < 400)
  }

  @Test("shows, says and tags what cairo does", arguments: kinds)
  func same(_ kind: Kind) throws {
    let pages = try bench.layOut(kind.plan).pages
    try expectSame(try assembled(pages, by: try SlugCaster.closed(typesetter)), try drawn(pages))
  }

  @Test("so does an open caster, for words of any script", arguments: ["ar", "zh-Hans", "vi", "ht"] as [Language])
  func open(_ language: Language) throws {
    let plan = Kind(context: "bath-time", language: language, paper: .letter, reading: .standard).plan
    let pages = try bench.layOut(plan).pages
    try expectSame(try assembled(pages, by: try SlugCaster.open(typesetter)), try drawn(pages))
  }

  @Test("so do cards, two languages side by side, and a link", arguments: SheetForm.allCases)
  func forms(_ form: SheetForm) throws {
    var plan = Kind(context: "car-wait", language: "en", paper: .letter, reading: .standard).plan
    plan.form = form
    if form == .family { (plan.also, plan.videoURL) = ("es", PersonalText("https://example.org/foot")) }
    let pages = try bench.layOut(plan).pages
    try expectSame(try assembled(pages, by: try SlugCaster.closed(typesetter)), try drawn(pages))
  }

  @Test("another sheet would show")
  func other() throws {
    let pages = try bench.layOut(Self.kinds[0].plan).pages
    var plan = Self.kinds[0].plan
    plan.goesBy = PersonalText("Noah")
    let others = try bench.layOut(plan).pages
    let caster = try SlugCaster.closed(typesetter)
    #expect(try difference(try assembled(pages, by: caster), try drawn(others)) > 400)
  }

  @Test("a closed caster has no letters but its own: such a sheet is drawn by cairo")
  func missingLetter() throws {
    var plan = Self.kinds[0].plan
    plan.goesBy = PersonalText("Łukasz")
    let pages = try bench.layOut(plan).pages
    let caster = try SlugCaster.closed(typesetter)
    #expect(throws: CanvasError.self) { try assembled(pages, by: caster) }
    let bytes = try bench.press.pdf(
      pages, title: "Sheets", language: "en", created: Self.metadata.created)
    #expect(try PDFText(bytes).words().contains("Łukasz"))
  }

  @Test("what was cast for another child leaves nothing in a document")
  func nothingLeft() throws {
    let pages = try bench.layOut(Self.kinds[0].plan).pages
    var plan = Self.kinds[0].plan
    plan.goesBy = PersonalText("Xóchitl Quiñones")
    let caster = try SlugCaster.closed(typesetter)
    _ = try assembled(try bench.layOut(plan).pages, by: caster)
    #expect(try assembled(pages, by: caster) == assembled(pages, by: try SlugCaster.closed(typesetter)))
  }
}
