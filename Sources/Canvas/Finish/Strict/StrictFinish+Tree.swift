extension StrictFinish {
  /// An element's kids without those that are artifacts, as they are written otherwise.
  func write(kids: Range<Int>, page: Int?, _ syntax: inout PDFSyntax) {
    let bytes = document.file.bytes
    if let number = document.reference(kids), tree.artifacts.contains(number) { return }
    syntax.add("/K")
    guard bytes[kids.lowerBound] == UInt8(ascii: "[") else {
      syntax.add(" ")
      return syntax.add(bytes[kids])
    }
    syntax.add("[")
    var reader = ShapeReader(bytes, kids.lowerBound + 1..<kids.upperBound - 1, object: 0)
    reader.skipSpace()
    while reader.place < reader.end {
      let start = reader.place
      if bytes[start] == UInt8(ascii: "<") {
        write(place: start..<reader.skipDictionary(), page, &syntax)
      } else {
        reader.skipToken()
        if document.reference(start..<reader.place).map(tree.artifacts.contains) != true {
          syntax.add(bytes[start..<reader.place])
          syntax.add(" ")
        }
      }
      reader.skipSpace()
    }
    syntax.add("]")
  }

  /// A link's place among an element's kids says its page.
  private func write(place: Range<Int>, _ page: Int?, _ syntax: inout PDFSyntax) {
    syntax.add(document.file.bytes[place].dropLast(2))
    if let page, document.file.holds("<< /Type /OBJR ", at: place.lowerBound) {
      syntax.add("/Pg ")
      syntax.addReference(page)
    }
    syntax.add(">>")
  }

  func write(tree object: CairoObject, _ syntax: inout PDFSyntax) throws(Refusal) {
    copy(object, without: ["/K"], to: &syntax)
    if let kids = value("/K", of: object) { write(kids: kids, page: nil, &syntax) }
    syntax.add("/ParentTreeNextKey ")
    syntax.add(try nextParentKey(object))
  }

  private func nextParentKey(_ tree: CairoObject) throws(Refusal) -> Int {
    guard let number = value("/ParentTree", of: tree).flatMap(document.reference),
      let parents = document.objects[number], let rows = value("/Nums", of: parents)
    else { throw .parentTree }
    var reader = ShapeReader(document.file.bytes, rows.lowerBound + 1..<rows.upperBound - 1, object: number)
    var next = 0
    reader.skipSpace()
    while reader.place < reader.end {
      next = max(next, try reader.integer() + 1)
      reader.skipSpace()
      _ = try reader.reference()
      reader.skipSpace()
    }
    return next
  }

  /// Which element each piece of a page belongs to; an artifact belongs to none.
  func write(parents object: CairoObject, _ syntax: inout PDFSyntax) throws(Refusal) {
    syntax.add("[")
    for demand in object.demands {
      if tree.artifacts.contains(demand.object) {
        syntax.add("null ")
      } else {
        syntax.addReference(demand.object)
        syntax.add(" ")
      }
    }
    syntax.add("]")
  }
}

extension ShapeReader {
  /// Where a dictionary without dictionaries in it ends.
  fileprivate mutating func skipDictionary() -> Int {
    while place < end, !(bytes[place] == UInt8(ascii: ">") && bytes.holds(">>", at: place)) { advance(to: place + 1) }
    advance(to: min(end, place + 2))
    return place
  }

  /// A number or a reference.
  fileprivate mutating func skipToken() {
    let start = place
    while place < end, bytes[place].isDigit { advance(to: place + 1) }
    skipReference()
    if place == start { advance(to: place + 1) }
  }
}
