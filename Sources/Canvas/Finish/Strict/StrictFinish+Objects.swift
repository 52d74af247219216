extension StrictFinish {
  /// An object with what its kind lacks.
  func write(_ number: Int, _ object: CairoObject, to output: inout PackedFile) throws(Refusal) {
    if object.kind == .catalog { return try writeCatalog(number, object, to: &output) }
    try output.add(number) { (syntax) throws(Refusal) in
      guard object.kind != .parents else { return try write(parents: object, &syntax) }
      syntax.add("<<")
      switch object.kind {
      case .element: write(element: number, object, &syntax)
      case .annotation: try write(annotation: number, object, &syntax)
      case .structureTree: try write(tree: object, &syntax)
      case .information: write(information: object, &syntax)
      case .resources: try write(resources: number, object, &syntax)
      case .page:
        copy(object, to: &syntax)
        syntax.add("/Tabs/S")
      case .wideGlyphs:
        copy(object, to: &syntax)
        // cairo renumbers its TrueType subsets so that CID equals GID, and does not say so: PDF/UA-1 7.21.3.2.
        if document.isTrueType(object) { syntax.add("/CIDToGIDMap/Identity") }
      default: copy(object, to: &syntax)
      }
      syntax.add(">>")
    }
  }

  private func write(element number: Int, _ object: CairoObject, _ syntax: inout PDFSyntax) {
    copy(object, without: ["/K"], to: &syntax)
    if let kids = value("/K", of: object) {
      write(kids: kids, page: value("/Pg", of: object).flatMap(document.reference), &syntax)
    }
    if let record = tree.records[number] { syntax.add(record) }
  }

  /// A link's place.
  private func write(annotation number: Int, _ object: CairoObject, _ syntax: inout PDFSyntax) throws(Refusal) {
    guard let link = tree.links[number] else { throw .link(object: number) }
    copy(object, without: ["/A"], to: &syntax)
    syntax.add(link)
  }

  private func write(information object: CairoObject, _ syntax: inout PDFSyntax) {
    copy(object, without: ["/CreationDate", "/Producer"], to: &syntax)
    syntax.add("/CreationDate")
    syntax.add(string: metadata.pdfDate)
    syntax.add("/Producer")
    syntax.add(string: XMP.producer)
  }
}
