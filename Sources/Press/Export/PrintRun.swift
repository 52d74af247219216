internal import Canvas
public import Handout

/// One PDF with every sheet of a batch, drawn as the sheets come, in order; as accessible as each of them.
///
/// Every family starts on a new sheet of paper: blank backs are added after an odd number of pages, and behind pages that
/// are cut up.
public final class PrintRun {
  private let press: Press
  private let caster: SlugCaster
  private let forme: Forme
  private let language: Language
  private var drawn = 0

  /// Opens a run whose first language is that of most of its sheets.
  public init(press: Press, title: String, language: Language, created: String) throws(PressError) {
    (self.press, self.language) = (press, language)
    do {
      caster = try SlugCaster.open(press.typesetter)
      forme = try Forme(
        PDFCanvas.Metadata(title: title, created: created, language: language.tag), caster: caster,
        pictures: press.pictures)
    } catch { throw PressError(error) }
  }

  /// Adds a sheet under its record's id, as often as there are copies.
  public func add(_ sheet: CastSheet, id: String, language: Language, copies: Int) throws(PressError) {
    let pages = sheet.pages
    guard !pages.isEmpty, copies > 0 else { return }
    press.typesetter.beginSheet()
    caster.beginSheet()
    do {
      forme.outline(id)
      var attributes = Attributes()
      if language != self.language { attributes.language = language.tag }
      for _ in 0..<copies {
        try forme.part(attributes) { () throws(CanvasError) in
          for (index, page) in pages.enumerated() {
            if page.isCutUp || index > 0 && pages[index - 1].isCutUp { try fillLeaf(beside: page, id) }
            try draw(page, sheet.contents?[index], label: "\(id)-\(index + 1)")
          }
        }
        if let last = pages.last { try fillLeaf(beside: last, id) }
      }
    } catch { throw PressError(error) }
  }

  /// What is written for good and has not been taken yet; empty while it is little.
  public func take() -> [UInt8] { forme.take(atLeast: 1 << 18) }

  /// The rest of the document, which is all of it where nothing was taken.
  public func finish() throws(PressError) -> [UInt8] {
    do { return try forme.finished() } catch { throw PressError(error) }
  }

  /// Leaves the back blank if the last page is a front.
  private func fillLeaf(beside page: Page, _ id: String) throws(CanvasError) {
    guard drawn % 2 == 1 else { return }
    try draw(Page(width: page.width, height: page.height, nodes: []), nil, label: "\(id)-blank")
  }

  private func draw(_ page: Page, _ content: CastPage?, label: String) throws(CanvasError) {
    drawn += 1
    guard let content else { return try page.draw(as: forme, label: label) }
    try forme.page(
      content, fonts: try press.types.caster().fonts(), width: page.width, height: page.height, label: label
    ) { (canvas) throws(CanvasError) in try page.draw(on: canvas) }
  }
}
