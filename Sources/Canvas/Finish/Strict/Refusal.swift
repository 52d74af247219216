/// Why the strict writer leaves a document alone: it is not one that cairo 1.16 writes for these calls.
enum Refusal: Error, Hashable, CustomStringConvertible {
  /// The cross-reference table or the trailer is not where or as cairo writes it.
  case crossReference
  /// An object does not begin or end where the table says.
  case boundary(object: Int)
  /// Something refers to an object that is not there.
  case missing(object: Int)
  /// A dictionary has a key that its kind does not.
  case unknownKey(object: Int, key: String)
  /// A dictionary lacks a key of its kind, or has it twice.
  case keys(object: Int)
  /// A value is not of the shape that its place has.
  case value(object: Int)
  /// One object is used as two kinds.
  case kind(object: Int)
  /// A stream does not end where its length says, or has none.
  case streamEnd(object: Int)
  /// A stream cannot be unpacked.
  case damagedStream(object: Int)
  /// The tree has another number of elements than were drawn.
  case elementCount(Int, drawn: Int)
  /// An element is not the one that was drawn.
  case element(Int)
  /// An artifact is more than one piece of one page.
  case artifact(object: Int)
  /// The parent tree does not lead back to the tree.
  case parentTree
  /// A link without an address, or an address without a link.
  case link(object: Int)
  /// A page's content is not marked as the tree says.
  case content(page: Int)
  /// There is no memory to compress with.
  case memory

  /// The rest of a sentence that begins with "the document".
  var description: String {
    switch self {
    case .crossReference: "its cross-reference table is unknown"
    case .boundary(let object): "object \(object) is not where the table says"
    case .missing(let object): "object \(object) is missing"
    case .unknownKey(let object, let key): "object \(object) has the unknown key \(key)"
    case .keys(let object): "object \(object) lacks a key or has one twice"
    case .value(let object): "object \(object) has an unknown value"
    case .kind(let object): "object \(object) is of two kinds"
    case .streamEnd(let object): "stream \(object) does not end where it should"
    case .damagedStream(let object): "stream \(object) cannot be unpacked"
    case .elementCount(let count, let drawn): "it has \(count) elements where \(drawn) were drawn"
    case .element(let element): "element \(element) is not the one that was drawn"
    case .artifact(let object): "the artifact of object \(object) is in pieces"
    case .parentTree: "its parent tree leads elsewhere"
    case .link(let object): "the link of object \(object) is not whole"
    case .content(let page): "the content of page object \(page) is not marked as its tree says"
    case .memory: "there is no memory"
    }
  }
}
