extension ReadBack {
  /// Reads a document in the form of our own writer. Nil when it is in another, or damaged.
  init?(finished bytes: [UInt8], _ maps: CodeMapShelf = CodeMapShelf()) {
    guard var file = FinishedFile(bytes), let list = file.resolved(file.root["/Pages"]),
      let tree = file.resolved(file.root["/StructTreeRoot"]), let parents = file.resolved(tree["/ParentTree"])
    else { return nil }
    language = file.root["/Lang"]?.words
    let rows = parents["/Nums"]?.items ?? []
    var lists: [Int: Int] = [:]
    for index in stride(from: 0, to: rows.count - 1, by: 2) {
      guard let key = rows[index].integer, let number = rows[index + 1].reference else { return nil }
      lists[key] = number
    }
    maps.beginSheet()
    var fonts: [Int: CodeMap] = [:]
    for kid in list["/Kids"]?.items ?? [] {
      guard let page = file.resolved(kid), let stream = page["/Contents"]?.reference,
        let content = file.data(of: stream)
      else { return nil }
      let listed = page["/StructParents"]?.integer.flatMap { lists[$0] }.flatMap { file.object($0) }?.items ?? []
      take(
        ContentText(content, fonts: self.fonts(of: page, &file, &fonts, maps)),
        inTree: Set(listed.indices.filter { listed[$0].reference != nil }))
    }
    guard list["/Count"]?.integer == pages.count else { return nil }
  }

  private mutating func fonts(
    of page: PDFValue, _ file: inout FinishedFile, _ known: inout [Int: CodeMap], _ maps: CodeMapShelf
  ) -> [String: CodeMap] {
    var found: [String: CodeMap] = [:]
    for (name, value) in file.resolved(file.resolved(page["/Resources"])?["/Font"])?.fields ?? [] {
      guard let number = value.reference, let font = file.object(number) else { continue }
      if known[number] == nil {
        guard let meaning = font["/ToUnicode"]?.reference, let packed = file.packedData(of: meaning),
          let map = maps.map(packed, unpack: { file.data(of: meaning) }), Self.isEmbedded(font, &file)
        else {
          hasWholeFonts = false
          continue
        }
        known[number] = map
      }
      found[String(decoding: name.bytes, as: UTF8.self)] = known[number]
    }
    return found
  }

  /// Whether a font, or the one it stands for, carries its shapes.
  private static func isEmbedded(_ font: PDFValue, _ file: inout FinishedFile) -> Bool {
    let descendants = file.resolved(font["/DescendantFonts"])?.items ?? []
    for candidate in [font] + descendants.compactMap({ file.resolved($0) }) {
      guard let descriptor = file.resolved(candidate["/FontDescriptor"]) else { continue }
      for key in ["/FontFile", "/FontFile2", "/FontFile3"] as [StaticString] where descriptor[key] != nil {
        if let number = descriptor[key]?.reference, file.object(number) != nil { return true }
      }
    }
    return false
  }
}
