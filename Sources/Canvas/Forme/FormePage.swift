/// A page of a forme, or an element of it.
final class FormePage: PageCanvas {
  private let forme: Forme
  private let number: Int
  private let width: Double
  private let height: Double
  private let parents: Int
  private let key: Int
  /// The element of each piece of content.
  private var pieces = PDFSyntax()
  private var count = 0
  private var annotations = PDFSyntax()
  private let cast: CastPage?
  var content: PDFSyntax
  private var forms: [(name: String, form: PictureForm)] = []

  /// A page that is drawn, or one that was cast before.
  init(_ forme: Forme, number: Int, width: Double, height: Double, _ cast: CastPage?) {
    (self.forme, self.number, self.width, self.height, self.cast) = (forme, number, width, height, cast)
    content = PDFSyntax(room: cast == nil ? 1 << 15 : 0)
    parents = forme.output.newNumber()
    key = forme.tree.newKey(of: parents)
    guard cast == nil else { return }
    content.add("1 0 0 -1 0 ")
    content.add(decimal: height)
    content.add(" cm\n")
  }

  func group(
    _ tag: Tag, _ attributes: Attributes, _ body: (any PageCanvas) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    try element(tag, attributes) { () throws(CanvasError) in try body(self) }
  }

  func leaf(
    _ tag: Tag, _ attributes: Attributes, _ body: (any Ink) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    try element(tag, attributes) { () throws(CanvasError) in try piece(tag, body) }
  }

  func link(_ spec: TextSpec, x: Double, y: Double, _ attributes: Attributes) throws(CanvasError) {
    try element(.link, attributes) { () throws(CanvasError) in
      if let link = attributes.link { try annotate(try forme.caster.typesetter.lineBoxes(spec), x, y, link) }
      try piece(.link) { (ink) throws(CanvasError) in try ink.text(spec, x: x, y: y) }
    }
  }

  func artifact(_ kind: Artifact, _ body: (any Ink) throws(CanvasError) -> Void) throws(CanvasError) {
    guard cast == nil else { return }
    content.add(kind.mark)
    content.add("\n")
    try body(FormeInk(page: self, forme: forme))
    content.add("EMC\n")
  }

  private func element(
    _ tag: Tag, _ attributes: Attributes, _ body: () throws(CanvasError) -> Void
  ) throws(CanvasError) {
    forme.begin(tag, attributes)
    try body()
    try forme.end(pageHeight: height)
  }

  private func piece(_ tag: Tag, _ body: (any Ink) throws(CanvasError) -> Void) throws(CanvasError) {
    forme.tree.add(piece: count, of: number)
    pieces.addReference(forme.tree.current)
    pieces.add(" ")
    guard cast == nil else {
      count += 1
      return
    }
    content.add("/")
    content.add(tag.rawValue)
    content.add(" << /MCID ")
    content.add(count)
    content.add(" >> BDC\n")
    count += 1
    try body(FormeInk(page: self, forme: forme))
    content.add("EMC\n")
  }

  /// A link's place: one box a line.
  private func annotate(
    _ lines: [(x: Double, y: Double, width: Double, height: Double)], _ x: Double, _ y: Double,
    _ link: Attributes.Link
  ) throws(CanvasError) {
    let annotation = forme.output.newNumber()
    let key = forme.tree.newKey(of: forme.tree.current)
    forme.tree.add(annotation: annotation, of: number)
    annotations.addReference(annotation)
    annotations.add(" ")
    let boxes = lines.map {
      (left: x + $0.x, top: height - y - $0.y, right: x + $0.x + $0.width, bottom: height - y - $0.y - $0.height)
    }
    let frame = [
      boxes.map(\.left).min(), boxes.map(\.bottom).min(), boxes.map(\.right).max(), boxes.map(\.top).max(),
    ]
    try forme.writing { (output) throws(Refusal) in
      try output.add(annotation) { syntax in
        syntax.add("<</Type/Annot/Subtype/Link/StructParent ")
        syntax.add(key)
        syntax.add("/Rect[")
        for side in frame { syntax.add(decimals: side ?? 0) }
        syntax.add("]/QuadPoints[")
        for box in boxes {
          for corner in [box.left, box.top, box.right, box.top, box.right, box.bottom, box.left, box.bottom] {
            syntax.add(decimals: corner)
          }
        }
        syntax.add("]/BS<</W 0>>")
        syntax.add(link)
        syntax.add(">>")
      }
    }
  }

  /// Notes that the page paints a picture.
  func paint(_ form: PictureForm, _ name: String) {
    content.add("/")
    content.add(name)
    content.add(" Do\n")
    if !forms.contains(where: { $0.name == name }) { forms.append((name, form)) }
  }

  /// Writes the page, and gives its content.
  func close() throws(CanvasError) -> CastPage {
    let stream = forme.output.newNumber()
    let own = cast == nil ? try forme.caster.compressor.compress(content.bytes).stream : []
    let cast = cast ?? CastPage(deflated: own, forms: forms)
    try forme.writing { (output) throws(Refusal) in
      try output.add(stream, .deflated(cast.deflated[...])) { _ in }
      try output.add(number) { syntax in
        syntax.add("<</Type/Page/Parent ")
        syntax.addReference(forme.numbers.pages)
        syntax.add("/MediaBox[0 0 ")
        syntax.add(decimals: width)
        syntax.add(decimal: height)
        syntax.add("]/Contents ")
        syntax.addReference(stream)
        syntax.add("/Resources ")
        syntax.addReference(self.cast == nil ? forme.numbers.resources : forme.numbers.castResources)
        syntax.add("/StructParents ")
        syntax.add(key)
        if !annotations.bytes.isEmpty {
          syntax.add("/Annots[")
          syntax.add(annotations.bytes)
          syntax.add("]")
        }
        syntax.add("/Tabs/S>>")
      }
      try output.add(parents) { syntax in
        syntax.add("[")
        syntax.add(pieces.bytes)
        syntax.add("]")
      }
    }
    return cast
  }
}
