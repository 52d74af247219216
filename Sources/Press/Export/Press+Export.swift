internal import Canvas
public import Handout

extension Press {
  /// The PDF of a sheet's pages: PDF/UA-1 and PDF/A-2a. `created` is ISO 8601; the title never holds a name.
  public func pdf(
    _ pages: [Page], title: String, language: Language, created: String
  ) throws(PressError) -> [UInt8] {
    try document(pages, title: title, language: language, created: created).bytes
  }

  /// The same PDF, with what a print run can take of it.
  public func document(
    _ pages: [Page], title: String, language: Language, created: String
  ) throws(PressError) -> (bytes: [UInt8], sheet: CastSheet) {
    let metadata = PDFCanvas.Metadata(
      title: title, created: created, language: language.tag, isRightToLeft: language.direction == .rightToLeft,
      isOneSided: pages.contains(where: \.isCutUp))
    do {
      let forme = try assembled(pages, metadata)
      return (try forme.finished(), CastSheet(pages, contents: forme.castPages))
    } catch .piece(_) {} catch { throw PressError(error) }
    do { return (try drawn(pages, metadata), CastSheet(pages)) } catch { throw PressError(error) }
  }

  /// What a print run can take of a sheet that is there already.
  public func cast(_ pages: [Page]) throws(PressError) -> CastSheet {
    do {
      return CastSheet(pages, contents: try assembled(pages, PDFCanvas.Metadata(title: "", created: "")).castPages)
    } catch .piece(_) { return CastSheet(pages) } catch { throw PressError(error) }
  }

  /// The document, put together from pieces that are there, to be finished. Throws `piece` when one cannot be.
  private func assembled(_ pages: [Page], _ metadata: PDFCanvas.Metadata) throws(CanvasError) -> Forme {
    let caster = try types.caster()
    caster.beginSheet()
    let forme = try Forme(metadata, caster: caster, pictures: pictures)
    for page in pages { try page.draw(as: forme) }
    return forme
  }

  /// The same document, drawn by cairo as a whole.
  private func drawn(_ pages: [Page], _ metadata: PDFCanvas.Metadata) throws(CanvasError) -> [UInt8] {
    let canvas = try PDFCanvas(metadata, typesetter: typesetter, pictures: pictures)
    for page in pages { try page.draw(as: canvas) }
    try canvas.finish()
    return try canvas.accessible()
  }

  /// A PNG of a page.
  public func png(_ page: Page, dotsPerInch: Double) throws(PressError) -> [UInt8] {
    do {
      return try PNGCanvas.page(
        width: page.width, height: page.height, dotsPerInch: dotsPerInch, typesetter: typesetter, pictures: pictures
      ) { (canvas) throws(CanvasError) in try page.draw(on: canvas) }
    } catch { throw PressError(error) }
  }
}
