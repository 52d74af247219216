/// The elements of a document in reading order, read without recursion and each once.
struct StructureTree {
  /// Deeper than any sheet; only elements inside one another without a number of their own could go on.
  private static let deepest = 100

  private(set) var elements: [StructureElement] = []
  /// Elements whose kids are no kids, or that were met before.
  private(set) var broken: Set<Int> = []
  /// Where each element is, in words.
  private(set) var places: [FaultPlace] = []

  private struct Waiting {
    let object: QPDFDocument.Object
    let parent: Int?
    let depth: Int
  }

  init(_ document: QPDFDocument, pages: [Int: Int], _ allowance: inout Allowance) {
    var waiting: [Waiting] = []
    document.with(document.root, "/StructTreeRoot") { root in
      document.with(root, "/K") { kids in
        if document.isArray(kids) {
          document.eachItem(kids) { waiting.append(Waiting(object: document.kept($0), parent: nil, depth: 0)) }
        } else {
          waiting.append(Waiting(object: document.kept(kids), parent: nil, depth: 0))
        }
      }
    }
    waiting.reverse()
    var seen: Set<Int> = []
    while let next = waiting.popLast() {
      defer { document.release(next.object) }
      guard allowance.take(1) else { continue }
      let isNew = document.number(next.object).map { seen.insert($0).inserted } ?? true
      guard document.isDictionary(next.object), document.holds(next.object, "/S"), isNew, next.depth < Self.deepest
      else {
        if let parent = next.parent { broken.insert(parent) }
        continue
      }
      waiting += read(next, document, pages, &allowance).reversed()
    }
    findPages()
    nameElements()
  }

  /// Reads one element and gives those that hang in it.
  private mutating func read(
    _ next: Waiting, _ document: QPDFDocument, _ pages: [Int: Int], _ allowance: inout Allowance
  ) -> [Waiting] {
    let object = next.object
    let index = elements.count
    var element = StructureElement(
      type: document.name(object, "/S") ?? "", number: document.number(object), parent: next.parent)
    element.page = document.number(object, "/Pg").flatMap { pages[$0] }
    if element.tag == .figure {
      let words = document.words(object, "/Alt") ?? ""
      element.hasWords = allowance.take(words.utf8.count) && words.contains { !$0.isWhitespace }
    }
    readAttributes(of: object, into: &element, document)
    if let parent = next.parent { elements[parent].kids.append(index) }
    var children: [Waiting] = []
    document.with(object, "/K") { kids in
      func take(_ kid: QPDFDocument.Object) {
        if let number = document.whole(kid) {
          element.contents.append(.marked(page: element.page, number))
        } else if let annotation = document.number(kid, "/Obj") {
          element.contents.append(.annotation(annotation))
        } else if let number = document.whole(kid, "/MCID") {
          let page = document.number(kid, "/Pg").flatMap { pages[$0] }
          element.contents.append(.marked(page: page ?? element.page, number))
        } else {
          children.append(Waiting(object: document.kept(kid), parent: index, depth: next.depth + 1))
        }
      }
      if !document.isArray(kids) {
        if document.isDictionary(kids) || document.isInteger(kids) { take(kids) }
      } else if allowance.take(document.itemCount(kids)) {
        document.eachItem(kids, take)
      }
    }
    elements.append(element)
    return children
  }

  private func readAttributes(
    of object: QPDFDocument.Object, into element: inout StructureElement, _ document: QPDFDocument
  ) {
    var (scope, box) = (String?.none, [Double]?.none)
    func take(_ attributes: QPDFDocument.Object) {
      scope = document.name(attributes, "/Scope") ?? scope
      box = document.rectangle(attributes, "/BBox") ?? box
    }
    document.with(object, "/A") { attributes in
      if document.isDictionary(attributes) {
        take(attributes)
      } else if document.itemCount(attributes) <= 8 {
        document.eachItem(attributes, take)
      }
    }
    (element.scope, element.box) = (scope, box)
  }

  /// An element that names no page is on that of its first content, or else of its parent.
  private mutating func findPages() {
    for index in elements.indices.reversed() {
      for content in elements[index].contents {
        if case .marked(let page?, _) = content, elements[index].page == nil { elements[index].page = page }
      }
      for kid in elements[index].kids where elements[index].page == nil { elements[index].page = elements[kid].page }
    }
    for index in elements.indices where elements[index].page == nil {
      elements[index].page = elements[index].parent.flatMap { elements[$0].page }
    }
  }

  private mutating func nameElements() {
    var counts: [String: [Int: Int]] = [:]
    for element in elements {
      let number = (counts[element.kind]?[element.page ?? -1] ?? 0) + 1
      counts[element.kind, default: [:]][element.page ?? -1] = number
      places.append(.element(element.kind, number, page: element.page.map { $0 + 1 }))
    }
  }
}
