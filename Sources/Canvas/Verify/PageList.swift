/// The pages of a document in order, read without recursion and each once.
struct PageList {
  struct Page {
    let object: QPDFDocument.Object
    let number: Int?
    let mediaBox: [Double]?
    let structureKey: Int?
  }

  private(set) var pages: [Page] = []
  /// The index of the page with an object number.
  private(set) var indices: [Int: Int] = [:]

  init(_ document: QPDFDocument, _ allowance: inout Allowance) {
    var waiting: [(node: QPDFDocument.Object, box: [Double]?)] = [(document.kept(document.root, "/Pages"), nil)]
    var seen: Set<Int> = []
    while let (node, inherited) = waiting.popLast() {
      guard allowance.take(1), document.isDictionary(node) else { continue }
      if let number = document.number(node), !seen.insert(number).inserted { continue }
      let box = document.rectangle(node, "/MediaBox") ?? inherited
      let kids = document.kept(node, "/Kids")
      if document.isArray(kids) {
        if allowance.take(document.itemCount(kids)) {
          var children: [(QPDFDocument.Object, [Double]?)] = []
          document.eachItem(kids) { children.append((document.kept($0), box)) }
          waiting += children.reversed()
        }
        document.release(node)
      } else {
        if let number = document.number(node) { indices[number] = pages.count }
        pages.append(
          Page(
            object: node, number: document.number(node), mediaBox: box,
            structureKey: document.whole(node, "/StructParents")))
      }
      document.release(kids)
    }
  }
}
