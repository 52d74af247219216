/// The structure tree beside the records of what was drawn: which element is which, and which go.
struct ElementTree {
  /// The record of each element, by object number.
  private(set) var records: [Int: TagRecord] = [:]
  /// Elements that are artifacts, and so leave the tree.
  private(set) var artifacts: Set<Int> = []
  /// The pieces of each page that are artifacts.
  private(set) var marks: [Int: [Int: Artifact]] = [:]
  /// What each link's place is called and where it leads, by the annotation's number.
  private(set) var links: [Int: Attributes.Link] = [:]
  private let document: CairoDocument
  private let drawn: [TagRecord]

  /// Zips the tree, from the top and in order, with the records.
  init(_ document: CairoDocument, _ drawn: [TagRecord]) throws(Refusal) {
    (self.document, self.drawn) = (document, drawn)
    guard let root = document.objects[document.root],
      let tree = root.value("/StructTreeRoot", in: document.file).flatMap(document.reference)
    else { throw .crossReference }
    try walk(from: tree)
    guard records.count == drawn.count else { throw .elementCount(records.count, drawn: drawn.count) }
    for (number, object) in document.objects.enumerated() where object?.kind == .annotation && links[number] == nil {
      throw .link(object: number)
    }
  }

  /// Elements wait in a list, not on the stack: a tree may be deeper than that.
  private mutating func walk(from tree: Int) throws(Refusal) {
    var waiting = kids(of: tree).reversed().map { (element: $0, parent: tree) }
    var next = 0
    while let (element, parent) = waiting.popLast() {
      guard next < drawn.count else { throw .elementCount(next + 1, drawn: drawn.count) }
      try take(element, of: parent, drawn[next], index: next)
      next += 1
      waiting += kids(of: element).reversed().map { ($0, element) }
    }
  }

  private mutating func take(_ element: Int, of parent: Int, _ record: TagRecord, index: Int) throws(Refusal) {
    guard let object = document.objects[element], object.kind == .element, records[element] == nil,
      let tag = object.value("/S", in: document.file),
      document.file.bytes[tag].dropFirst().elementsEqual(record.tag.utf8)
    else { throw .element(index) }
    guard object.value("/P", in: document.file).flatMap(document.reference) == parent else { throw .parentTree }
    records[element] = record
    if let kind = record.artifact { return try takeOut(element, object, kind) }
    let places = object.demands.filter { $0.isOnly(.annotation) }
    guard places.count == (record.attributes.link == nil ? 0 : 1) else { throw .link(object: element) }
    if let link = record.attributes.link, let place = places.first?.object {
      guard links.updateValue(link, forKey: place) == nil else { throw .link(object: element) }
    }
  }

  private mutating func takeOut(_ element: Int, _ object: CairoObject, _ kind: Artifact) throws(Refusal) {
    artifacts.insert(element)
    guard let piece = object.value("/K", in: document.file) else { return }
    guard let piece = document.integer(piece),
      let page = object.value("/Pg", in: document.file).flatMap(document.reference),
      marks[page, default: [:]].updateValue(kind, forKey: piece) == nil
    else { throw .artifact(object: element) }
  }

  private func kids(of element: Int) -> [Int] {
    document.objects[element]?.demands.filter { $0.isOnly(.element) }.map(\.object) ?? []
  }
}

extension ShapeReader.Demand {
  /// Whether nothing but this kind will do.
  func isOnly(_ kind: ObjectKind) -> Bool { kinds.count == 1 && kinds[0] == kind }
}
