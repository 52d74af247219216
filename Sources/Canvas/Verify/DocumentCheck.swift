/// Checks a finished document, which anyone may have made: what PDF/UA-1 and PDF/A-2a ask of a sheet's structure.
///
/// Everything is read once into values, up to a limit that grows with the file, and then compared.
package struct DocumentCheck {
  /// More faults than anyone mends one by one.
  private static let mostFaults = 1000

  let document: QPDFDocument
  /// How long the file is.
  let byteCount: Int
  let pages: PageList
  let tree: StructureTree
  let parents: ParentTree
  /// What each page's content says; nil where it cannot be read.
  let marks: [PageMarks?]
  private(set) var faults: [Fault] = []

  /// Checks the bytes of a file. Nil when they do not begin as a PDF does.
  package static func report(on bytes: [UInt8]) -> DocumentReport? {
    guard bytes.starts(with: "%PDF-".utf8) else { return nil }
    func refused(_ rule: FaultRule) -> DocumentReport {
      DocumentReport(pageCount: 0, elementCount: 0, faults: [Fault(rule: rule, place: .document)])
    }
    if let rule = StreamGuard.fault(in: bytes) { return refused(rule) }
    do {
      var check = DocumentCheck(try QPDFDocument(untrusted: bytes), size: bytes.count)
      check.run()
      return DocumentReport(
        pageCount: check.pages.pages.count, elementCount: check.tree.elements.count, faults: check.faults)
    } catch {
      switch error {
      case .encrypted: return refused(.encrypted)
      case .damaged: return refused(.damaged)
      }
    }
  }

  private init(_ document: QPDFDocument, size: Int) {
    (self.document, byteCount) = (document, size)
    var allowance = Allowance(200_000 + size)
    pages = PageList(document, &allowance)
    tree = StructureTree(document, pages: pages.indices, &allowance)
    parents = ParentTree(document, &allowance)
    var reader = ContentReader(document, limit: StreamGuard.limit(for: size))
    marks = pages.pages.map { page in reader.content(of: page.object, &allowance).map(PageMarks.init) }
    if allowance.isSpent { note(.tooLarge, .document) }
  }

  private mutating func run() {
    checkCatalog()
    checkObjects()
    checkPages()
    checkTree()
    checkHeadings()
    checkAgreement()
    checkLinks()
    if document.hasWarnings { note(.damaged, .document) }
  }

  mutating func note(_ rule: FaultRule, _ place: FaultPlace) {
    if faults.count < Self.mostFaults { faults.append(Fault(rule: rule, place: place)) }
  }
}
