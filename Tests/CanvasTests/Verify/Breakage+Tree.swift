@testable import Canvas

extension Breakage {
  /// The structure tree.
  static let tree: [Breakage] = [
    Breakage(.noDocumentElement, alone: false) { $0.set(try $0.element("Document"), "/S", $0.parse("/Sect")) },
    Breakage(.unknownTag, .element("element", 1, page: 2)) { $0.set(try $0.element("Span"), "/S", $0.parse("/Quote")) },
    Breakage(.leftoverPrivate, .element("element", 1, page: 2)) {
      $0.set(try $0.element("Span"), "/S", $0.parse("/Private"))
    },
    Breakage(.brokenTree, .element("document element", 1, page: 1), alone: false) {
      $0.setItem($0[try $0.element("Document"), "/K"], 0, $0.parse("<< /Nothing true >>"))
    },
    Breakage(.brokenTree, .element("list", 1, page: 1), alone: false) {
      $0.set(try $0.element("L"), "/K", $0.array(of: try $0.element("Document")))
    },
    Breakage(.oneTitleHeading, .element("document element", 1, page: 1), alone: false) {
      $0.set(try $0.element("H1"), "/S", $0.parse("/P"))
    },
    Breakage(.oneTitleHeading, .element("document element", 1, page: 1)) {
      $0.set(try $0.element("H2"), "/S", $0.parse("/H1"))
    },
    Breakage(.headingSkips, .element("heading", 2, page: 1)) { $0.set(try $0.element("H2"), "/S", $0.parse("/H3")) },
    Breakage(.figureWithoutWords, .element("figure", 1, page: 1)) { $0.remove(try $0.element("Figure"), "/Alt") },
    Breakage(.figureWithoutWords, .element("figure", 1, page: 1)) {
      $0.set(try $0.element("Figure"), "/Alt", $0.text(" \n"))
    },
    Breakage(.figureWithoutBox, .element("figure", 1, page: 1)) { $0.remove(try $0.element("Figure"), "/A") },
    Breakage(.figureOutsidePage, .element("figure", 1, page: 1)) {
      $0.set($0[try $0.element("Figure"), "/A"], "/BBox", $0.parse("[20 280 340 300]"))
    },
    Breakage(.headWithoutScope, .element("table head", 2, page: 2)) { $0.remove(try $0.element("TH", after: 1), "/A") },
    Breakage(.headWithoutScope, .element("table head", 1, page: 2)) {
      $0.set(try $0.element("TH"), "/A", $0.parse("<< /O /Table /Scope /Diagonal >>"))
    },
    Breakage(.listShape, .element("list entry", 1, page: 1), alone: false) {
      $0.set(try $0.element("LBody"), "/S", $0.parse("/P"))
    },
    Breakage(.listShape, .element("list", 1, page: 1), alone: false) {
      $0.set(try $0.element("LI"), "/S", $0.parse("/P"))
    },
    Breakage(.listShape, .element("list body", 1, page: 2)) {
      $0.set(try $0.element("Span"), "/S", $0.parse("/LBody"))
    },
    Breakage(.tableShape, .element("table", 1, page: 2), alone: false) {
      $0.eraseItem($0[try $0.element("TR"), "/K"], 0)
    },
    Breakage(.tableShape, .element("table row", 1, page: 2), alone: false) {
      $0.set(try $0.element("TH"), "/S", $0.parse("/P"))
    },
    Breakage(.tableShape, .element("table cell", 2, page: 2)) { $0.set(try $0.element("Span"), "/S", $0.parse("/TD")) },
  ]

  /// Links and their annotations.
  static let links: [Breakage] = [
    Breakage(.strangeAnnotation, .element("link", 1, page: 2)) {
      $0.set(try $0.link(), "/Subtype", $0.parse("/Widget"))
    },
    Breakage(.linkNotInTree, .element("link", 1, page: 2)) { $0.remove(try $0.link(), "/StructParent") },
    Breakage(.linkNotInTree, .element("link", 1, page: 2)) { $0.remove($0.page(1), "/Annots") },
    Breakage(.linkNotInTree, .element("annotation", 1, page: 2)) {
      let content = try $0.first("/S", "/Link")
      let kids = $0.items($0[content, "/K"]) ?? []
      if let mark = kids.first(where: $0.isInteger) { $0.set(content, "/K", mark) }
    },
    Breakage(.linkNotPrinted, .element("link", 1, page: 2)) { $0.remove(try $0.link(), "/F") },
    Breakage(.linkNotPrinted, .element("link", 1, page: 2)) { $0.set(try $0.link(), "/F", $0.parse("6")) },
    Breakage(.linkWithoutWords, .element("link", 1, page: 2)) { $0.remove(try $0.link(), "/Contents") },
    Breakage(.linkUnsafe, .element("link", 1, page: 2)) {
      $0.set($0[try $0.link(), "/A"], "/URI", $0.string("javascript:alert(1)"))
    },
    Breakage(.linkUnsafe, .element("link", 1, page: 2)) { $0.remove(try $0.link(), "/A") },
  ]
}
