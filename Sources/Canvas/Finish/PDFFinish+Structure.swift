extension PDFFinish {
  /// Gives each element what its record says and takes artifacts out of the tree.
  func finishStructure() throws(CanvasError) -> Artifacts {
    let tree = document[document.root, "/StructTreeRoot"]
    var walk = Walk(finish: self)
    try walk.kids(of: tree, nil)
    guard walk.next == records.count else {
      throw .finish("it has \(walk.next) elements where \(records.count) were drawn")
    }
    try finishParentTree(tree, walk.artifacts)
    return walk.artifacts
  }

  /// The parent tree must not lead from an artifact to an element that is gone.
  private func finishParentTree(_ tree: QPDFDocument.Object, _ artifacts: Artifacts) throws(CanvasError) {
    guard let numbers = document.items(document[document[tree, "/ParentTree"], "/Nums"]) else {
      throw .finish("it has no parent tree")
    }
    var elements: [Int: QPDFDocument.Object] = [:]
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      elements[document.integer(numbers[index])] = numbers[index + 1]
    }
    document.set(tree, "/ParentTreeNextKey", document.parse("\((elements.keys.max() ?? -1) + 1)"))
    for index in 0..<document.pageCount {
      let page = document.page(index)
      let key = document[page, "/StructParents"]
      guard document.isInteger(key), let array = elements[document.integer(key)] else { continue }
      for content in (artifacts[document.id(page)] ?? [:]).keys { document.setItem(array, content, document.null) }
    }
  }

  /// A walk over the tree in the order of drawing.
  private struct Walk {
    let finish: PDFFinish
    var next = 0
    var artifacts: Artifacts = [:]

    private var document: QPDFDocument { finish.document }

    mutating func kids(of parent: QPDFDocument.Object, _ record: TagRecord?) throws(CanvasError) {
      let kids = document[parent, "/K"]
      guard let items = document.items(kids) else {
        if document.isDictionary(kids), document.has(kids, "/S") {
          if try element(kids) { document.remove(parent, "/K") }
        }
        return
      }
      var place = 0
      for item in items {
        if document.isDictionary(item) {
          if document.has(item, "/S") {
            if try element(item) {
              document.eraseItem(kids, place)
              continue
            }
          } else if document.has(item, "/Obj"), let link = record?.attributes.link {
            finishLink(item, of: parent, link)
          }
        }
        place += 1
      }
    }

    /// True when the element is an artifact and must go.
    private mutating func element(_ element: QPDFDocument.Object) throws(CanvasError) -> Bool {
      guard next < finish.records.count else { throw .finish("it has more elements than were drawn") }
      let record = finish.records[next]
      guard document.isName(document[element, "/S"], "/" + record.tag) else {
        throw .finish("element \(next) is not the \(record.tag) that was drawn")
      }
      next += 1
      if let kind = record.artifact {
        let content = document[element, "/K"]
        if document.isInteger(content) {
          artifacts[document.id(document[element, "/Pg"]), default: [:]][document.integer(content)] = kind
        }
        return true
      }
      finish.describe(element, record)
      try kids(of: element, record)
      return false
    }

    /// cairo writes an address unescaped, so it never sees the real one: the action is made here, inside a string.
    private func finishLink(
      _ reference: QPDFDocument.Object, of element: QPDFDocument.Object, _ link: Attributes.Link
    ) {
      let annotation = document[reference, "/Obj"]
      document.set(annotation, "/F", document.parse("4"))
      document.set(annotation, "/Contents", document.text(link.contents))
      let action = document.parse("<< /Type /Action /S /URI >>")
      document.set(action, "/URI", document.string(link.address))
      document.set(annotation, "/A", action)
      if !document.has(reference, "/Pg"), document.has(element, "/Pg") {
        document.set(reference, "/Pg", document[element, "/Pg"])
      }
    }
  }

  private func describe(_ element: QPDFDocument.Object, _ record: TagRecord) {
    let attributes = record.attributes
    if let words = attributes.description { document.set(element, "/Alt", document.text(words)) }
    if let words = attributes.actualText { document.set(element, "/ActualText", document.text(words)) }
    if let tag = attributes.language { document.set(element, "/Lang", document.text(tag)) }
    if let scope = attributes.scope {
      document.set(element, "/A", document.parse("<< /O /Table /Scope /\(scope.rawValue) >>"))
    }
    if let numbering = attributes.numbering {
      document.set(element, "/A", document.parse("<< /O /List /ListNumbering /\(numbering.rawValue) >>"))
    }
    if let corners = record.corners {
      document.set(element, "/A", document.parse("<< /O /Layout /Placement /Block /BBox [\(corners)] >>"))
    }
  }
}

/// Numbers as PDF writes them, without a locale.
enum PDFNumber {
  /// Two decimals at most.
  static func written(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
