/// The structure tree as it grows: an element is written when it ends.
struct ElementStack {
  private struct Element {
    let number: Int
    let record: TagRecord
    var page: Int?
    var kids = PDFSyntax()
  }

  private let root: Int
  private var open: [Element] = []
  private var top = PDFSyntax()
  /// What each key of the parent tree leads to: the list of a page's elements, or the element of a link.
  private var parents: [(key: Int, object: Int)] = []

  /// A tree whose root has this number.
  init(root: Int) { self.root = root }

  /// The element that is open.
  var current: Int { open.last?.number ?? root }

  mutating func begin(_ tag: String, _ attributes: Attributes, _ number: Int) {
    open.append(Element(number: number, record: TagRecord(tag: tag, attributes: attributes)))
  }

  /// A key of the parent tree for an object.
  mutating func newKey(of object: Int) -> Int {
    parents.append((parents.count, object))
    return parents.count - 1
  }

  /// A piece of a page's content belongs to the open element.
  mutating func add(piece: Int, of page: Int) {
    guard let last = open.indices.last else { return }
    open[last].page = page
    open[last].kids.add(piece)
    open[last].kids.add(" ")
  }

  /// A link's place belongs to the open element.
  mutating func add(annotation: Int, of page: Int) {
    guard let last = open.indices.last else { return }
    open[last].kids.add("<</Type/OBJR/Obj ")
    open[last].kids.addReference(annotation)
    open[last].kids.add("/Pg ")
    open[last].kids.addReference(page)
    open[last].kids.add(">>")
  }

  mutating func end(pageHeight: Double, _ output: inout PackedFile) throws(Refusal) {
    guard let element = open.popLast() else { return }
    let parent = current
    if let last = open.indices.last {
      open[last].kids.addReference(element.number)
      open[last].kids.add(" ")
    } else {
      top.addReference(element.number)
    }
    var record = element.record
    record.pageHeight = pageHeight
    try output.add(element.number) { syntax in
      syntax.add("<</Type/StructElem/S/")
      syntax.add(record.tag)
      syntax.add("/P ")
      syntax.addReference(parent)
      if let page = element.page {
        syntax.add("/Pg ")
        syntax.addReference(page)
      }
      if !element.kids.bytes.isEmpty {
        syntax.add("/K[")
        syntax.add(element.kids.bytes)
        syntax.add("]")
      }
      syntax.add(record)
      syntax.add(">>")
    }
  }

  /// Writes the root and the parent tree.
  func writeRoot(parents number: Int, _ output: inout PackedFile) throws(Refusal) {
    try output.add(root) { syntax in
      syntax.add("<</Type/StructTreeRoot/ParentTree ")
      syntax.addReference(number)
      syntax.add("/ParentTreeNextKey ")
      syntax.add(parents.count)
      syntax.add("/K[")
      syntax.add(top.bytes)
      syntax.add("]>>")
    }
    try output.add(number) { syntax in
      syntax.add("<</Nums[")
      for (key, object) in parents {
        syntax.add(key)
        syntax.add(" ")
        syntax.addReference(object)
        syntax.add(" ")
      }
      syntax.add("]>>")
    }
  }
}
