/// One finished document, put together from slugs and pictures: PDF/UA-1 and PDF/A-2a, written as it grows.
///
/// What it draws is what `PDFCanvas` draws; cairo has drawn each piece once, and nothing is drawn twice. Everything that
/// is ended is written, so that whoever takes the bytes as they come holds little of a long run.
package final class Forme: DocumentCanvas {
  let caster: SlugCaster
  let metadata: PDFCanvas.Metadata
  private let pictures: PictureShelf
  var output: PackedFile
  let numbers: Numbers
  var tree: ElementStack
  private(set) var pages: [Int] = []
  /// The content of each page, for other documents; empty where letters come as they are needed.
  package private(set) var castPages: [CastPage] = []
  /// The fonts of pages that were cast for other documents; nil where there are none.
  private(set) var castFonts: FontSet?
  var labels = PDFSyntax()
  var outline = OutlineList()
  private var forms: [String: PictureForm] = [:]
  private(set) var formNames = PDFSyntax()
  private var failure: CanvasError?

  /// The objects that a document has once.
  struct Numbers {
    let catalog, information, pages, resources, castResources, tree, parents, outline: Int

    init(_ output: inout PackedFile) {
      (catalog, information, pages, resources) = (
        output.newNumber(), output.newNumber(), output.newNumber(), output.newNumber()
      )
      (tree, parents, outline) = (output.newNumber(), output.newNumber(), output.newNumber())
      castResources = output.newNumber()
    }
  }

  /// Opens a document and its root element.
  package init(
    _ metadata: PDFCanvas.Metadata, caster: SlugCaster, pictures: PictureShelf
  ) throws(CanvasError) {
    (self.metadata, self.caster, self.pictures) = (metadata, caster, pictures)
    var output = PackedFile(size: 1, compressor: caster.compressor)
    numbers = Numbers(&output)
    tree = ElementStack(root: numbers.tree)
    tree.begin(Tag.document.rawValue, Attributes(), output.newNumber())
    self.output = output
  }

  /// An element that spans pages: one sheet of a print run.
  package func part(
    _ attributes: Attributes = Attributes(), _ body: () throws(CanvasError) -> Void
  ) throws(CanvasError) {
    begin(.part, attributes)
    try noting(body)
    try end()
  }

  /// One page of a size in points.
  package func page(
    width: Double, height: Double, label: String?, _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) { try page(width, height, label, nil, body) }

  /// One page whose content was cast for another document with these fonts; the body says its elements again, and what it
  /// draws is there already.
  package func page(
    _ cast: CastPage, fonts: FontSet, width: Double, height: Double, label: String?,
    _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    castFonts = fonts
    for (name, form) in cast.forms { try hold(form, name) }
    try page(width, height, label, cast, body)
  }

  private func page(
    _ width: Double, _ height: Double, _ label: String?, _ cast: CastPage?,
    _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    let number = output.newNumber()
    if let label {
      labels.add(pages.count)
      labels.add("<</P")
      labels.add(text: label)
      labels.add(">>")
    }
    try writing { (output) throws(Refusal) in
      try outline.reach(page: number, height: height, numbers.outline, &output)
    }
    pages.append(number)
    let page = FormePage(self, number: number, width: width, height: height, cast)
    try noting { () throws(CanvasError) in
      try body(page)
      let content = try page.close()
      if cast == nil, !caster.isOpen { castPages.append(content) }
    }
  }

  /// An entry of the outline that leads to the next page that is drawn.
  package func outline(_ name: String) { outline.next = name }

  /// What is written for good and has not been taken yet, once it is so many bytes.
  package func take(atLeast least: Int) -> [UInt8] { output.take(atLeast: least) }

  /// The rest of the document, which is all of it where nothing was taken.
  package func finished() throws(CanvasError) -> [UInt8] {
    if let failure { throw failure }
    try end()
    let fonts = try caster.fonts()
    var bytes: [UInt8] = []
    try writing { (output) throws(Refusal) in
      try writeLists(fonts, &output)
      try writeCatalog(&output)
      bytes = try output.finished(root: numbers.catalog, information: numbers.information)
    }
    return bytes
  }

  func begin(_ tag: Tag, _ attributes: Attributes) { tree.begin(tag.rawValue, attributes, output.newNumber()) }

  func end(pageHeight: Double = 0) throws(CanvasError) {
    try writing { (output) throws(Refusal) in try tree.end(pageHeight: pageHeight, &output) }
  }

  /// A picture that the document holds once, its name and its shape; nil when it needs more than paths.
  func form(
    _ id: String, width: Double
  ) throws(CanvasError) -> (name: String, form: PictureForm, size: (width: Double, height: Double))? {
    let drawable = try pictures.drawable(id, width: width)
    guard let form = drawable.form else { return nil }
    try hold(form, drawable.name)
    return (drawable.name, form, drawable.size)
  }

  private func hold(_ form: PictureForm, _ name: String) throws(CanvasError) {
    if let held = forms[name] {
      guard held.deflated == form.deflated else { throw .piece("two pictures of one name") }
      return
    }
    forms[name] = form
    try writing { (output) throws(Refusal) in
      let number = output.newNumber()
      try output.add(number, .deflated(form.deflated[...])) { syntax in form.addEntries(to: &syntax) }
      formNames.add("/")
      formNames.add(name)
      formNames.add(" ")
      formNames.addReference(number)
    }
  }

  func writing(_ body: (inout PackedFile) throws(Refusal) -> Void) throws(CanvasError) {
    do throws(Refusal) { try body(&output) } catch { throw .finish("\(error)") }
  }

  /// Runs a body and remembers its failure: no document with half a page in it ends well.
  private func noting(_ body: () throws(CanvasError) -> Void) throws(CanvasError) {
    if let failure { throw failure }
    do { try body() } catch {
      failure = error
      throw error
    }
  }
}
