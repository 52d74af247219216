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
  var labels = PDFSyntax()
  var outline = OutlineList()
  private var forms: [ObjectIdentifier: Int] = [:]
  /// Nil where drawings stand where they are drawn.
  private var drawings: DrawingBook?
  private(set) var formNames = PDFSyntax()
  private var failure: CanvasError?

  /// The objects that a document has once.
  struct Numbers {
    let catalog, information, pages, resources, tree, parents, outline: Int

    init(_ output: inout PackedFile) {
      (catalog, information, pages, resources) = (
        output.newNumber(), output.newNumber(), output.newNumber(), output.newNumber()
      )
      (tree, parents, outline) = (output.newNumber(), output.newNumber(), output.newNumber())
    }
  }

  /// Opens a document and its root element. A long one holds drawings that come again; in a short one that saves nothing.
  package init(
    _ metadata: PDFCanvas.Metadata, caster: SlugCaster, pictures: PictureShelf, isLong: Bool = false
  ) throws(CanvasError) {
    drawings = isLong ? DrawingBook() : nil
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
    let page = FormePage(self, number: number, width: width, height: height)
    try noting { () throws(CanvasError) in
      try body(page)
      try page.close()
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

  /// The name of a picture that the document holds once, and its shape; nil when it needs more than paths.
  func form(
    _ id: String, width: Double
  ) throws(CanvasError) -> (name: Int, size: (width: Double, height: Double))? {
    let drawable = try pictures.drawable(id, width: width)
    guard let form = drawable.form else { return nil }
    if let known = forms[ObjectIdentifier(form)] { return (known, drawable.size) }
    let name = forms.count
    forms[ObjectIdentifier(form)] = name
    try writing { (output) throws(Refusal) in
      let number = output.newNumber()
      try output.add(number, .deflated(form.deflated[...])) { syntax in form.addEntries(to: &syntax) }
      formNames.add("/P")
      formNames.add(name)
      formNames.add(" ")
      formNames.addReference(number)
    }
    return (name, drawable.size)
  }

  /// The name of a drawing that the document holds, since it came before; nil when it stands where it is drawn.
  func name(of drawing: Slug) throws(CanvasError) -> Int? {
    switch drawings?.place(of: drawing) {
    case .here, nil: return nil
    case .held(let name): return name
    case .new(let name):
      try writing { (output) throws(Refusal) in
        let number = output.newNumber()
        try output.add(number, .plain(drawing.content)) { syntax in
          syntax.add("/Type/XObject/Subtype/Form/BBox[0 0 4096 4096]/Resources<</ExtGState<</a0<</CA 1/ca 1>>>>>>")
        }
        formNames.add("/D")
        formNames.add(name)
        formNames.add(" ")
        formNames.addReference(number)
      }
      return name
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
