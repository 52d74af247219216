extension PDFSyntax {
  /// What an element says of itself beside its tag.
  mutating func add(_ record: TagRecord) {
    let attributes = record.attributes
    if let words = attributes.description { add("/Alt", text: words) }
    if let words = attributes.actualText { add("/ActualText", text: words) }
    if let tag = attributes.language { add("/Lang", text: tag) }
    if let corners = record.corners {
      add("/A<</O/Layout/Placement/Block/BBox[\(corners)]>>")
    } else if let numbering = attributes.numbering {
      add("/A<</O/List/ListNumbering/\(numbering.rawValue)>>")
    } else if let scope = attributes.scope {
      add("/A<</O/Table/Scope/\(scope.rawValue)>>")
    }
  }

  /// What a link's place is called and where it leads. The action is made here, inside a string, since cairo writes an
  /// address unescaped.
  mutating func add(_ link: Attributes.Link) {
    add("/F 4/Contents")
    add(text: link.contents)
    add("/A<</Type/Action/S/URI/URI")
    add(string: link.address)
    add(">>")
  }

  private mutating func add(_ key: StaticString, text words: String) {
    add(key)
    add(text: words)
  }
}

extension TagRecord {
  /// The corners of a figure's frame, from the bottom left of the page.
  var corners: String? {
    guard let box = attributes.box, box.count == 4 else { return nil }
    return [box[0], pageHeight - box[1] - box[3], box[0] + box[2], pageHeight - box[1]]
      .map(PDFNumber.written).joined(separator: " ")
  }
}
