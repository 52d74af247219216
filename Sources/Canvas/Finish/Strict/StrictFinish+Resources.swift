extension StrictFinish {
  /// Resources with each name once: cairo names an image as often as it is painted.
  func write(resources number: Int, _ object: CairoObject, _ syntax: inout PDFSyntax) throws(Refusal) {
    for field in object.fields {
      syntax.add(document.file.bytes[field.key])
      guard document.file.isKey("/XObject", field.key) || document.file.isKey("/Pattern", field.key) else {
        syntax.add(document.file.bytes[field.key.upperBound..<field.value.upperBound])
        continue
      }
      var seen: Set<ArraySlice<UInt8>> = []
      var reader = ShapeReader(
        document.file.bytes, field.value.lowerBound + 2..<field.value.upperBound - 2, object: number)
      syntax.add("<<")
      reader.skipSpace()
      while reader.place < reader.end {
        let name = try reader.name()
        reader.skipSpace()
        let reference = try reader.reference()
        reader.skipSpace()
        guard seen.insert(document.file.bytes[name]).inserted else { continue }
        syntax.add(document.file.bytes[name])
        syntax.add(" ")
        syntax.addReference(reference)
      }
      syntax.add(">>")
    }
  }
}
