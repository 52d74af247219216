/// What is written last.
extension Forme {
  /// Pages, resources, structure tree, outline.
  func writeLists(_ fonts: FontSet, _ output: inout PackedFile) throws(Refusal) {
    try writeResources(numbers.resources, fonts, &output)
    if let castFonts { try writeResources(numbers.castResources, castFonts, &output) }
    try output.add(numbers.pages) { syntax in
      syntax.add("<</Type/Pages/Count ")
      syntax.add(pages.count)
      syntax.add("/Kids[")
      for page in pages {
        syntax.addReference(page)
        syntax.add(" ")
      }
      syntax.add("]>>")
    }
    try tree.writeRoot(parents: numbers.parents, &output)
    try outline.close(numbers.outline, &output)
  }

  private func writeResources(_ number: Int, _ fonts: FontSet, _ output: inout PackedFile) throws(Refusal) {
    let names = try fonts.write(to: &output)
    try output.add(number) { syntax in
      syntax.add("<</ExtGState<</a0<</CA 1/ca 1>>>>/Font<<")
      syntax.add(names.bytes)
      syntax.add(">>/XObject<<")
      syntax.add(formNames.bytes)
      syntax.add(">>>>")
    }
  }

  func writeCatalog(_ output: inout PackedFile) throws(Refusal) {
    let entries = try metadata.catalogEntries(&output)
    try output.add(numbers.information) { syntax in
      syntax.add("<</Title")
      syntax.add(text: metadata.title)
      syntax.add("/Creator(Takehome)/CreationDate")
      syntax.add(string: metadata.pdfDate)
      syntax.add("/Producer")
      syntax.add(string: XMP.producer)
      syntax.add(">>")
    }
    try output.add(numbers.catalog) { syntax in
      syntax.add("<</Type/Catalog/MarkInfo<</Marked true>>/Pages ")
      syntax.addReference(numbers.pages)
      syntax.add("/StructTreeRoot ")
      syntax.addReference(numbers.tree)
      if !labels.bytes.isEmpty {
        syntax.add("/PageLabels<</Nums[")
        syntax.add(labels.bytes)
        syntax.add("]>>")
      }
      if !outline.isEmpty {
        syntax.add("/Outlines ")
        syntax.addReference(numbers.outline)
      }
      syntax.add(entries.bytes)
      syntax.add(">>")
    }
  }
}
