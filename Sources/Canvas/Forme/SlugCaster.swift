internal import CCairo
internal import CPango

/// Casts words and drawings into slugs: cairo draws each once, on a page of its own, and documents are put together
/// from them. One to a thread.
///
/// Glyphs get their codes in the order of their first use, which decides the fonts. A closed caster has cast all its
/// letters beforehand, so that its fonts are the same whatever is printed, and tell nothing of other documents; an open
/// one takes up letters as they come, for one document.
package final class SlugCaster {
  /// A glyph of a font.
  private struct Sort: Hashable {
    let face: OpaquePointer?
    let glyph: UInt32
  }

  /// A drawing whose top left corner is at nothing, to thousandths of a point.
  private struct Drawing: Hashable {
    let steps: [PathStep]
    let fill: Double?
    let pen: Double
    let dash: [Double]
  }

  /// What a closed caster can print: what readers of English, Spanish and Haitian Creole meet, and most other names of
  /// Western Europe. All of it has a place in cairo's Latin code page, so a face is one font.
  static let letters =
    " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz{|}~"
    + "áéíóúüñÁÉÍÓÚÜÑ¿¡àèìòùÀÈÌÒÙçÇâêîôûÂÊÎÔÛäëïöÿÄËÏÖåÅøØæÆœŒãõÃÕýÝðÐþÞšŠžŽß“”‘’‚„‹›–—…•°·×½¼¾«»€£©®"

  let typesetter: Typesetter
  /// For what documents have beside slugs and pictures.
  let compressor: Compressor
  private var plate: Plate
  /// Slugs hold none.
  private let pictures = PictureShelf { _ in throw CanvasError.finish("a slug holds no picture") }
  let isOpen: Bool
  private var sorts: Set<Sort> = []
  /// The words that brought new glyphs, in order.
  private var firsts: [TextSpec] = []
  private var texts = Memory<TextSpec, Slug>(most: 2048, guests: 256)
  private var drawings = Memory<Drawing, Slug>(most: 1024, guests: 256)
  private var finishedFonts: FontSet?

  private init(_ typesetter: Typesetter, isOpen: Bool) throws(CanvasError) {
    (self.typesetter, self.isOpen) = (typesetter, isOpen)
    compressor = try Compressor(.fresh)
    plate = try Plate()
  }

  /// A caster for one document, with the letters that it turns out to need.
  package static func open(_ typesetter: Typesetter) throws(CanvasError) -> SlugCaster {
    try SlugCaster(typesetter, isOpen: true)
  }

  /// A caster for any number of documents, with a set of letters that never grows.
  package static func closed(_ typesetter: Typesetter) throws(CanvasError) -> SlugCaster {
    let caster = try SlugCaster(typesetter, isOpen: false)
    for isBold in [false, true] {
      let spec = TextSpec(
        words: letters, boldRanges: isBold ? [0..<letters.utf8.count] : [], size: 12, lineHeight: 16, width: 1000,
        isCentered: false, language: "en", isRightToLeft: false)
      let lines = try typesetter.lines(spec)
      caster.sorts.formUnion(caster.newSorts(of: lines))
      caster.firsts.append(spec)
      _ = try caster.cast(lines)
    }
    return caster
  }

  /// What is cast from here on is another sheet's.
  package func beginSheet() {
    texts.beginSheet()
    drawings.beginSheet()
  }

  /// The words as a slug; nil when a closed caster lacks a letter.
  func slug(_ spec: TextSpec) throws(CanvasError) -> Slug? {
    if let known = texts.value(spec) { return known }
    let lines = try typesetter.lines(spec)
    let new = newSorts(of: lines)
    if !new.isEmpty {
      guard isOpen else { return nil }
      sorts.formUnion(new)
      firsts.append(spec)
      finishedFonts = nil
    }
    guard let slug = try cast(lines) else { return nil }
    texts.remember(slug, spec)
    return slug
  }

  /// A path as a slug, and where to put it.
  func slug(
    _ steps: [PathStep], fill: Double?, pen: Double, dash: [Double]
  ) throws(CanvasError) -> (slug: Slug, x: Double, y: Double)? {
    let (x, y) = steps.start
    let drawing = Drawing(steps: steps.map { $0.moved(-x, -y) }, fill: fill, pen: pen, dash: dash)
    if let known = drawings.value(drawing) { return (known, x, y) }
    let steps = drawing.steps.map { $0.moved(Slug.origin, Slug.origin) }
    let slug = try cast { (context) throws(CanvasError) in
      try ink(context).path(steps, fill: fill, pen: pen, dash: dash)
    }
    guard let slug else { return nil }
    drawings.remember(slug, drawing)
    return (slug, x, y)
  }

  /// The fonts with all letters that slugs were cast of so far.
  package func fonts() throws(CanvasError) -> FontSet {
    if let finishedFonts { return finishedFonts }
    let fonts = try FontSet(try Plate.document(drawFirsts))
    finishedFonts = fonts
    return fonts
  }

  private func cast(_ lines: Typesetter.Lines) throws(CanvasError) -> Slug? {
    try cast { (context) throws(CanvasError) in ink(context).show(lines, x: Slug.origin, y: Slug.origin) }
  }

  private func cast(_ draw: (OpaquePointer) throws(CanvasError) -> Void) throws(CanvasError) -> Slug? {
    if plate.isFull { try renewPlate() }
    return try plate.page(draw).flatMap(Slug.init(page:))
  }

  /// A new plate on which glyphs get the codes that they had.
  private func renewPlate() throws(CanvasError) {
    plate = try Plate()
    _ = try plate.page(drawFirsts)
  }

  private func drawFirsts(_ context: OpaquePointer) throws(CanvasError) {
    for spec in firsts { try ink(context).text(spec, x: Slug.origin, y: Slug.origin) }
  }

  private func ink(_ context: OpaquePointer) -> CairoInk {
    CairoInk(context: context, typesetter: typesetter, pictures: pictures)
  }

  private func newSorts(of lines: Typesetter.Lines) -> Set<Sort> {
    var new: Set<Sort> = []
    typesetter.forEachRun(of: lines.layout) { run in
      let glyphs = run.pointee.glyphs.pointee
      let face = hb_font_get_face(pango_font_get_hb_font(run.pointee.item.pointee.analysis.font))
      for index in 0..<Int(glyphs.num_glyphs) where glyphs.glyphs[index].glyph != Typesetter.emptyGlyph {
        let sort = Sort(face: face, glyph: glyphs.glyphs[index].glyph)
        if !sorts.contains(sort) { new.insert(sort) }
      }
    }
    return new
  }
}

extension [PathStep] {
  /// Where the path begins.
  fileprivate var start: (Double, Double) {
    switch first {
    case .move(let x, let y), .line(let x, let y), .curve(_, _, _, _, let x, let y): (x, y)
    case .close, nil: (0, 0)
    }
  }
}

extension PathStep {
  fileprivate func moved(_ x: Double, _ y: Double) -> PathStep {
    func thousandths(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
    return switch self {
    case .move(let x1, let y1): .move(thousandths(x1 + x), thousandths(y1 + y))
    case .line(let x1, let y1): .line(thousandths(x1 + x), thousandths(y1 + y))
    case .curve(let x1, let y1, let x2, let y2, let x3, let y3):
      .curve(
        thousandths(x1 + x), thousandths(y1 + y), thousandths(x2 + x), thousandths(y2 + y), thousandths(x3 + x),
        thousandths(y3 + y))
    case .close: .close
    }
  }
}
