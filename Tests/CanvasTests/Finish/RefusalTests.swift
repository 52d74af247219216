import Testing

@testable import Canvas

/// One change of cairo's bytes and why the result is refused.
struct Change: CustomTestStringConvertible, Sendable {
  let old: String
  let new: String
  let isExpected: @Sendable (Refusal) -> Bool

  /// Changes keep the length, so that every offset stays right.
  init(_ old: String, _ new: String, _ isExpected: @escaping @Sendable (Refusal) -> Bool) {
    (self.old, self.isExpected) = (old, isExpected)
    self.new = new + String(repeating: " ", count: old.utf8.count - new.utf8.count)
  }

  var testDescription: String { "\(old) to \(new)".replacing("\n", with: "|") }

  static let all: [Change] = [
    Change("/Type /Catalog", "/Type /Catalox") { $0.isValue },
    Change("/MarkInfo <<", "/MarkUnfo <<") { $0.isKey("/MarkUnfo") },
    Change("/Pages 1 0 R", "") { $0.isKeys },
    Change("/Resources", "/Resourcex") { $0.isKey("/Resourcex") },
    Change("/Count 2", "/Kount 2") { $0.isKey("/Kount") },
    Change("/Count 2", "/Count 3") { $0.isValue },
    Change("/Type /StructElem", "/Type /StructItem") { $0.isValue },
    Change("   /S /H1", "   /S /H2") { $0 == .element(1) },
    Change("/Filter /FlateDecode\n>>", "/Filter /LZWDecode\n>>") { $0.isValue },
    Change("<< /Length ", "<< /Lenght ") { $0.isKey("/Lenght") },
    Change("\nendstream\n", "\nendstreem\n") { $0.isStreamEnd },
    Change("\nstream\n", "\nstraem\n") { $0.isStreamEnd },
    Change("startxref\n", "startxrif\n") { $0 == .crossReference },
    Change("xref\n0 ", "xrif\n0 ") { $0 == .crossReference },
    Change("xref\n0 ", "xref\n1 ") { $0 == .crossReference },
    Change(" 65535 f \n", " 65535 n \n") { $0 == .crossReference },
    Change("trailer\n<<", "tailer\n<<") { $0 == .crossReference },
    Change("   /Root ", "   /Rood ") { $0 == .crossReference },
    Change(" 0 obj\n", " 1 obj\n") { $0.isBoundary },
    Change("endobj\n", "endobi\n") { $0.isBoundary },
    Change("%PDF-1.5", "%PXF-1.5") { $0 == .crossReference },
    Change("/Nums [", "/Nams [") { $0.isKey("/Nams") },
    Change("/FontFile2", "/FontFile9") { $0.isKey("/FontFile9") },
    Change("/Encoding /WinAnsiEncoding", "/Encoding /MacEncoding") { $0.isValue },
    Change("/URI (https://link.invalid)", "/URI [https://link.invalid]") { $0.isValue },
    Change("/S /URI", "/S /URL") { $0.isValue },
  ]
}

extension Refusal {
  fileprivate var isValue: Bool { if case .value = self { true } else { false } }
  fileprivate var isKeys: Bool { if case .keys = self { true } else { false } }
  fileprivate var isStreamEnd: Bool { if case .streamEnd = self { true } else { false } }
  fileprivate var isBoundary: Bool { if case .boundary = self { true } else { false } }
  fileprivate func isKey(_ name: String) -> Bool {
    if case .unknownKey(_, name) = self { true } else { false }
  }
}

@Suite("finish: what the strict writer refuses", .timeLimit(.minutes(5))) struct RefusalTests {
  private static func sheet() throws -> Drawn {
    try Drawn { (canvas) throws(CanvasError) in
      for number in 1...2 {
        try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in
          try page.leaf(number == 1 ? .heading1 : .paragraph) { (ink) throws(CanvasError) in
            try ink.text(Sample.spec("Hold the foot"), x: 20, y: 20)
          }
          var link = Attributes()
          link.link = Attributes.Link(address: "https://example.org", contents: "A film")
          try page.link(Sample.spec("example.org"), x: 20, y: 100, link)
          try page.artifact(.footer) { (ink) throws(CanvasError) in try ink.text(Sample.spec("Page"), x: 20, y: 370) }
        }
      }
    }
  }

  private func refusal(_ drawn: Drawn) -> Refusal? {
    do throws(Refusal) {
      _ = try drawn.strict()
      return nil
    } catch { return error }
  }

  @Test("a change of what cairo wrote", arguments: Change.all)
  func changes(_ change: Change) throws {
    var drawn = try Self.sheet()
    try drawn.bytes.replaceFirst(change.old, with: change.new)
    let found = try #require(refusal(drawn))
    #expect(change.isExpected(found), "\(found)")
  }

  @Test("a document that is cut off anywhere, or has more behind it")
  func cut() throws {
    let whole = try Self.sheet()
    for part in stride(from: 0, to: whole.bytes.count, by: 97) {
      var drawn = whole
      drawn.bytes = Array(whole.bytes.prefix(part))
      #expect(refusal(drawn) == .crossReference)
    }
    var longer = whole
    longer.bytes += Array("%more\n".utf8)
    #expect(refusal(longer) == .crossReference)
  }

  @Test("another number of elements than were drawn, or other ones")
  func counts() throws {
    let whole = try Self.sheet()
    let fewer = Drawn(whole, records: whole.records.dropLast())
    let more = Drawn(whole, records: whole.records + [TagRecord(tag: "P")])
    let count = whole.records.count
    #expect(refusal(fewer) == .elementCount(count, drawn: count - 1))
    #expect(refusal(more) == .elementCount(count, drawn: count + 1))
  }

  @Test("a link that was not drawn, one without an address, an artifact that was not drawn as one")
  func links() throws {
    let whole = try Self.sheet()
    func changed(_ tag: String, _ change: (inout TagRecord) -> Void) -> Refusal? {
      var records = whole.records
      for index in records.indices where records[index].tag == tag { change(&records[index]) }
      return refusal(Drawn(whole, records: records))
    }
    #expect(changed("Link") { $0.attributes.link = nil }?.isLink == true)
    #expect(changed("H1") { $0.attributes.link = .init(address: "https://a", contents: "A") }?.isLink == true)
    #expect(changed("Private") { $0.artifact = nil }?.isContent == true)
    #expect(changed("Document") { $0.artifact = .decoration }?.isArtifact == true)
  }

  @Test("a page whose content is marked otherwise")
  func content() {
    let artifacts: [Int: Artifact] = [1: .footer]
    let good = "/P << /MCID 0 >> BDC (x) Tj EMC /Private << /MCID 1 >> BDC EMC"
    func rewritten(_ content: String) -> String? {
      ContentMarks.rewrite(Array(content.utf8), artifacts: artifacts).map { String(decoding: $0, as: UTF8.self) }
    }
    let expected = "/P << /MCID 0 >> BDC (x) Tj EMC /Artifact << /Type /Pagination /Subtype /Footer >> BDC EMC"
    #expect(rewritten(good) == expected)
    for bad in [
      "", "(\(good)", good.replacing("MCID 1", with: "MCID 2"), good.replacing("MCID 1", with: "MCID x"),
      good + " " + good,
      good.replacing(" EMC /", with: "\nBI\n/"), good + "\n% note\n", "(\(good))",
    ] {
      #expect(rewritten(bad) == nil, "\(bad)")
    }
  }

  @Test("resources with one name for two images; the same image twice is cairo's way, and is named once")
  func twice() throws {
    var drawn = try StressCorpus.repeated.drawn()
    let text = String(decoding: drawn.bytes, as: UTF8.self)
    let names = try #require(text.firstMatch(of: /\/x([0-9]+) \1 0 R \/x\1 \1/))
    #expect(refusal(drawn) == nil)
    let other = String(repeating: "9", count: names.1.count)
    try drawn.bytes.replaceFirst("\(names.0)", with: "\(names.0.dropLast(names.1.count))\(other)")
    #expect(refusal(drawn) != nil)
  }

  @Test("an image that stands for no form")
  func stamps() throws {
    var drawn = try StressCorpus.forms.drawn()
    drawn.forms = []
    #expect(refusal(drawn)?.isValue == true)
    #expect(throws: CanvasError.self) { try drawn.throughObjects() }
  }

  @Test("every reason is a sentence")
  func sentences() {
    let all: [Refusal] = [
      .crossReference, .boundary(object: 1), .missing(object: 1), .unknownKey(object: 1, key: "/K"), .keys(object: 1),
      .value(object: 1), .kind(object: 1), .streamEnd(object: 1), .damagedStream(object: 1),
      .elementCount(1, drawn: 2), .element(1), .artifact(object: 1), .parentTree, .link(object: 1), .content(page: 1),
      .memory,
    ]
    #expect(Set(all.map(\.description)).count == all.count)
  }
}

extension Refusal {
  fileprivate var isLink: Bool { if case .link = self { true } else { false } }
  fileprivate var isContent: Bool { if case .content = self { true } else { false } }
  fileprivate var isArtifact: Bool { if case .artifact = self { true } else { false } }
}

extension [UInt8] {
  /// Replaces the first of some words by as many others.
  fileprivate mutating func replaceFirst(_ old: String, with new: String) throws {
    let mark = Array(old.utf8)
    let place = try #require(indices.first { self[$0...].starts(with: mark) }, "\(old) is not there")
    replaceSubrange(place..<place + mark.count, with: new.utf8)
  }
}
