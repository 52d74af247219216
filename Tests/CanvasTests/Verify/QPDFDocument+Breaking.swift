import Testing

@testable import Canvas

/// Ways to find and change what a test breaks.
extension QPDFDocument {
  /// The first object that has a name under a key, after some others.
  func first(_ key: String, _ name: String, after others: Int = 0) throws -> Object {
    var left = others
    for number in 1..<integer(self[trailer, "/Size"]) {
      let object = object(number)
      guard isDictionary(object), has(object, key), isName(self[object, key], name) else { continue }
      if left == 0 { return object }
      left -= 1
    }
    throw NotThere()
  }

  /// The first element with a tag, after some others.
  func element(_ tag: String, after others: Int = 0) throws -> Object { try first("/S", "/" + tag, after: others) }

  /// The annotation of the sheet's link.
  func link() throws -> Object { try first("/Subtype", "/Link") }

  /// Changes the words of a page's content.
  func edit(page index: Int, _ old: String, _ new: String) throws {
    let page = page(index)
    let content = String(decoding: try pageContent(page), as: UTF8.self)
    try #require(content.contains(old))
    set(page, "/Contents", try stream([], Array(content.replacing(old, with: new, maxReplacements: 1).utf8)))
  }

  /// Changes the words of the XMP packet.
  func editMetadata(_ old: String, _ new: String) throws {
    let packet = String(decoding: try #require(try content(of: self[root, "/Metadata"])), as: UTF8.self)
    try #require(packet.contains(old))
    set(
      root, "/Metadata", plainStream([("/Type", "/Metadata")], Array(packet.replacing(old, with: new).utf8)))
  }

  /// The row of the parent tree for a page.
  func parents(page: Int) throws -> Object {
    let numbers = try #require(items(self[self[self[root, "/StructTreeRoot"], "/ParentTree"], "/Nums"]))
    let key = integer(self[self.page(page), "/StructParents"])
    for index in stride(from: 0, to: numbers.count, by: 2) where integer(numbers[index]) == key {
      return numbers[index + 1]
    }
    throw NotThere()
  }

  struct NotThere: Error {}
}
