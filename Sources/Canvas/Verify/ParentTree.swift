/// Which element holds what: from the keys of pages and annotations to the object numbers of elements.
struct ParentTree {
  /// For a page: the element of each marked content; nil for artifacts.
  private(set) var contents: [Int: [Int?]] = [:]
  /// For an annotation: its element.
  private(set) var objects: [Int: Int] = [:]

  init(_ document: QPDFDocument, _ allowance: inout Allowance) {
    var waiting = [document.with(document.root, "/StructTreeRoot") { document.kept($0, "/ParentTree") }]
    var seen: Set<Int> = []
    while let node = waiting.popLast() {
      defer { document.release(node) }
      guard allowance.take(1), document.isDictionary(node) else { continue }
      if let number = document.number(node), !seen.insert(number).inserted { continue }
      let kids = document.kept(node, "/Kids")
      if allowance.take(document.itemCount(kids)) { document.eachItem(kids) { waiting.append(document.kept($0)) } }
      document.release(kids)
      let numbers = document.kept(node, "/Nums")
      if allowance.take(document.itemCount(numbers)) { read(numbers, of: document, &allowance) }
      document.release(numbers)
    }
  }

  private mutating func read(_ numbers: QPDFDocument.Object, of document: QPDFDocument, _ allowance: inout Allowance) {
    var values: [QPDFDocument.Object] = []
    document.eachItem(numbers) { values.append(document.kept($0)) }
    defer { for value in values { document.release(value) } }
    for index in stride(from: 0, to: values.count - 1, by: 2) {
      guard let key = document.whole(values[index]) else { continue }
      let value = values[index + 1]
      if document.isArray(value) {
        guard allowance.take(document.itemCount(value)) else { return }
        var elements: [Int?] = []
        document.eachItem(value) { elements.append(document.isDictionary($0) ? document.number($0) : nil) }
        contents[key] = elements
      } else {
        objects[key] = document.number(value)
      }
    }
  }
}
