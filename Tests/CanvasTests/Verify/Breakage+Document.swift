@testable import Canvas

extension Breakage {
  /// What a document says of itself.
  static let document: [Breakage] = [
    Breakage(.noLanguage) { $0.remove($0.root, "/Lang") },
    Breakage(.noLanguage) { $0.set($0.root, "/Lang", $0.text(" ")) },
    Breakage(.noLanguage) { $0.set($0.root, "/Lang", $0.parse("42")) },
    Breakage(.notMarked) { $0.set($0.root, "/MarkInfo", $0.parse("<< /Marked false >>")) },
    Breakage(.notMarked) { $0.remove($0.root, "/MarkInfo") },
    Breakage(.noStructure, alone: false) { $0.remove($0.root, "/StructTreeRoot") },
    Breakage(.titleNotShown) { $0.remove($0.root, "/ViewerPreferences") },
    Breakage(.noTitle) { $0.remove($0[$0.trailer, "/Info"], "/Title") },
    Breakage(.noTitle) { $0.set($0[$0.trailer, "/Info"], "/Title", $0.text("")) },
    Breakage(.noAccessibleClaim) { try $0.editMetadata("<pdfuaid:part>1", "<pdfuaid:part>2") },
    Breakage(.noAccessibleClaim, alone: false) { $0.remove($0.root, "/Metadata") },
    Breakage(.noArchiveClaim) { try $0.editMetadata("conformance>A<", "conformance>B<") },
    Breakage(.noArchiveClaim) { try $0.editMetadata("<pdfaid:part>2", "<pdfaid:part>1") },
    Breakage(.noOutputIntent) { $0.remove($0.root, "/OutputIntents") },
    Breakage(.noOutputIntent) { $0.set($0.root, "/OutputIntents", $0.parse("[<< /S /GTS_PDFA1 >>]")) },
    Breakage(.noPages, alone: false) { $0.set($0.root, "/Pages", $0.parse("<< /Type /Pages /Kids [] /Count 0 >>")) },
    Breakage(.activeContent) { $0.set($0.root, "/OpenAction", $0.parse("<< /S /JavaScript /JS (app.alert) >>")) },
    Breakage(.activeContent) { $0.set($0.root, "/AA", $0.parse("<< >>")) },
    Breakage(.activeContent) { $0.set($0.page(0), "/AA", $0.parse("<< /O << /S /Named /N /NextPage >> >>")) },
    Breakage(.activeContent) { $0.set($0.root, "/Names", $0.parse("<< /JavaScript << /Names [] >> >>")) },
    Breakage(.activeContent, alone: false) {
      $0.set(try $0.link(), "/A", $0.parse("<< /S /Launch /F (calc) >>"))
    },
    Breakage(.activeContent) {
      $0.set($0[try $0.link(), "/A"], "/Next", $0.parse("<< /S /JavaScript /JS (x) >>"))
    },
    Breakage(.embeddedFile) { $0.set($0.root, "/Names", $0.parse("<< /EmbeddedFiles << /Names [] >> >>")) },
    Breakage(.embeddedFile) { $0.set($0.page(0), "/AF", $0.parse("[]")) },
    Breakage(.fontNotEmbedded, .font(1)) { $0.remove(try $0.first("/Type", "/FontDescriptor"), "/FontFile2") },
    Breakage(.fontWithoutUnicode, .font(1)) { $0.remove(try $0.first("/Type", "/Font"), "/ToUnicode") },
    Breakage(.tooLarge) {
      let bomb = try $0.stream([], Array(repeating: 0, count: 64 << 20))
      $0.set($0.root, "/Bomb", bomb)
    },
  ]

  /// Pages, their content, and what leads to it.
  static let pages: [Breakage] = [
    Breakage(.noTabOrder, .page(2)) { $0.remove($0.page(1), "/Tabs") },
    Breakage(.noTabOrder, .page(1)) { $0.set($0.page(0), "/Tabs", $0.parse("/R")) },
    Breakage(.noStructureKey, .page(1)) { $0.remove($0.page(0), "/StructParents") },
    Breakage(.unreadableContent, .page(1)) {
      $0.set($0.dictionary(of: $0[$0.page(0), "/Contents"]), "/DecodeParms", $0.parse("<< /Predictor 12 >>"))
    },
    Breakage(.unmarkedContent, .page(1)) { try $0.edit(page: 0, "/H1 <<", "0 0 m 9 9 l S /H1 <<") },
    Breakage(.unmarkedContent, .page(2)) { try $0.edit(page: 1, "/H2 <<", "/Span BMC BT (x) Tj ET EMC /H2 <<") },
    Breakage(.unbalancedMarks, .page(1)) { try $0.edit(page: 0, "/H1 <<", "EMC /H1 <<") },
    Breakage(.unbalancedMarks, .page(2)) { try $0.edit(page: 1, "/H2 <<", "/Artifact BMC /H2 <<") },
    Breakage(.noFooter, .page(2)) { try $0.edit(page: 1, "/Subtype /Footer", "/Subtype /Header") },
    Breakage(.noFooter, .page(1)) { try $0.edit(page: 0, "/Type /Pagination", "/Type /Layout") },
    Breakage(.contentWithoutElement, .page(1)) {
      try $0.edit(page: 0, "/H1 <<", "/P << /MCID 99 >> BDC EMC /H1 <<")
    },
    Breakage(.contentTwice, .element("heading", 1, page: 1)) {
      try $0.edit(page: 0, "/H2 <<", "/P << /MCID 0 >> BDC EMC /H2 <<")
    },
    Breakage(.contentTwice, .element("heading", 2, page: 1), alone: false) {
      $0.set(try $0.element("H2"), "/K", $0.parse("0"))
    },
    Breakage(.elementWithoutContent, .element("heading", 1, page: 1), alone: false) {
      $0.set(try $0.element("H1"), "/K", $0.parse("77"))
    },
    Breakage(.elementWithoutContent, .element("heading", 1, page: 1), alone: false) {
      $0.remove(try $0.element("H1"), "/Pg")
    },
    Breakage(.parentTreeDiffers, .page(1)) {
      let row = try $0.parents(page: 0)
      $0.setItem(row, 0, try $0.element("H2"))
    },
    Breakage(.parentTreeDiffers, .page(2)) { $0.setItem(try $0.parents(page: 1), 0, $0.null) },
    Breakage(.parentTreeDiffers, .page(1), alone: false) { $0.remove($0[$0.root, "/StructTreeRoot"], "/ParentTree") },
  ]
}
