/// Every object of a document that can be reached from its trailer, each of a known kind.
struct CairoDocument {
  let file: CairoFile
  /// By number; nil for what nothing leads to, and for the lengths of streams.
  private(set) var objects: [CairoObject?]
  let root: Int
  let information: Int

  init(_ bytes: [UInt8]) throws(Refusal) {
    file = try CairoFile(bytes)
    objects = Array(repeating: nil, count: file.bodies.count)
    var reader = ShapeReader(bytes, file.trailer, object: 0)
    do { try reader.read(.trailer) } catch { throw .crossReference }
    guard let root = reader.demands.first?.object, let information = reader.demands.last?.object,
      let size = reader.fields.first?.value, file.number(size) == objects.count
    else { throw .crossReference }
    (self.root, self.information) = (root, information)
    try reach(reader.demands)
    try checkPages()
  }

  /// One list holds all pages, each once, and says how many there are.
  private func checkPages() throws(Refusal) {
    guard let list = objects[root]?.value("/Pages", in: file).flatMap(reference), let pages = objects[list],
      let count = pages.value("/Count", in: file).flatMap(integer)
    else { throw .crossReference }
    let listed = Set(pages.demands.map(\.object))
    guard count == pages.demands.count, listed.count == count else { throw .value(object: list) }
    for page in pages.demands {
      guard objects[page.object]?.value("/Parent", in: file).flatMap(reference) == list else {
        throw .value(object: page.object)
      }
    }
    for (number, object) in objects.enumerated() where object?.kind == .page && !listed.contains(number) {
      throw .value(object: number)
    }
  }

  private mutating func reach(_ first: [ShapeReader.Demand]) throws(Refusal) {
    var waiting = first
    while let demand = waiting.popLast() {
      if objects.indices.contains(demand.object), let known = objects[demand.object] {
        guard demand.kinds.contains(known.kind) else { throw .kind(object: demand.object) }
        continue
      }
      let object = try CairoObject.read(file, demand.object, as: demand.kinds)
      objects[demand.object] = object
      waiting += object.demands
    }
  }

  /// The numbers of the objects that are reached, in order.
  var numbers: [Int] { objects.indices.filter { objects[$0] != nil } }

  /// The number of the object that a value refers to.
  func reference(_ value: Range<Int>) -> Int? {
    var reader = ShapeReader(file.bytes, value, object: 0)
    guard let number = try? reader.integer(), reader.place < value.upperBound else { return nil }
    return number
  }

  /// A whole number that is no reference.
  func integer(_ value: Range<Int>) -> Int? {
    var reader = ShapeReader(file.bytes, value, object: 0)
    guard let number = try? reader.integer(), reader.place == value.upperBound else { return nil }
    return number
  }
}
