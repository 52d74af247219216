extension StrictFinish {
  /// Language, viewer preferences, XMP and colour.
  func writeCatalog(_ number: Int, _ object: CairoObject, to output: inout PackedFile) throws(Refusal) {
    let entries = try metadata.catalogEntries(&output)
    try output.add(number) { (syntax) throws(Refusal) in
      syntax.add("<<")
      copy(object, to: &syntax)
      syntax.add(entries.bytes)
      syntax.add(">>")
    }
  }
}

extension PDFCanvas.Metadata {
  /// The catalog's entries that say what the document is, after the objects that they refer to.
  func catalogEntries(_ output: inout PackedFile) throws(Refusal) -> PDFSyntax {
    let (packet, profile) = (output.newNumber(), output.newNumber())
    try output.add(packet, .plain(Array(XMP(self, producer: XMP.producer).packet.utf8))) { syntax in
      syntax.add("/Type/Metadata/Subtype/XML")
    }
    guard let colors = ColorProfile.deflated else { throw .memory }
    try output.add(profile, .deflated(colors[...])) { syntax in syntax.add("/N 3") }
    var syntax = PDFSyntax()
    syntax.add("/Lang")
    syntax.add(text: language)
    syntax.add(
      """
      /ViewerPreferences<</DisplayDocTitle true/PrintScaling/None/Duplex/\(sides)\
      \(isRightToLeft ? "/Direction/R2L" : "")>>/Metadata \(packet) 0 R\
      /OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)\
      /Info(sRGB IEC61966-2.1)/DestOutputProfile \(profile) 0 R>>]
      """)
    return syntax
  }
}
