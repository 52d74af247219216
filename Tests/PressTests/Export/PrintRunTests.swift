import Handout
import PDFReading
import Testing

@testable import Press

@Suite struct PrintRunTests {
  private let press: Press

  init() throws { press = try Workbench.press() }

  /// A sheet of one page or of two.
  private func pages(_ count: Int, _ name: String) throws -> [Page] {
    try press.layOut(
      Proof.sheet {
        for _ in 1...count {
          Text(name)
          Block.pageBreak
        }
      }
    ).pages
  }

  /// A page of cards to cut out.
  private func cards() throws -> [Page] {
    try press.layOut(Proof.sheet { Section("cards") { Cards { [Text("one").block, Text("two").block] } } }).pages
  }

  /// The bytes of a run.
  private func run(_ body: (PrintRun) throws -> Void) throws -> [UInt8] {
    let run = try PrintRun(press: press, title: "Print run", language: .english, created: Workbench.created)
    try body(run)
    return try run.finish()
  }

  /// Page labels in page order, as a PDF reader shows them.
  private func labels(_ bytes: [UInt8]) throws -> [String] { try PDFText(bytes).pageLabels() }

  @Test("every family starts on an odd page: a blank back follows an odd number of pages")
  func oddPages() throws {
    let bytes = try run { run in
      try run.add(CastSheet(try pages(1, "Mia")), id: "k-01", language: .english, copies: 1)
      try run.add(CastSheet(try pages(2, "Bo")), id: "k-02", language: .english, copies: 1)
      try run.add(CastSheet(try pages(1, "Al")), id: "k-03", language: .english, copies: 1)
    }
    #expect(try labels(bytes) == ["k-01-1", "k-01-blank", "k-02-1", "k-02-2", "k-03-1", "k-03-blank"])
    #expect(try PDFText(bytes).isSound())
  }

  @Test("nothing is printed on the back of a page that is cut up")
  func cutUp() throws {
    let bytes = try run { run in
      let (cards, plain) = (try cards(), try pages(1, "Mia"))
      try run.add(CastSheet(cards + plain), id: "k-01", language: .english, copies: 2)
      try run.add(CastSheet(plain + cards), id: "k-02", language: .english, copies: 1)
    }
    let mia = ["k-01-1", "k-01-blank", "k-01-2", "k-01-blank"]
    #expect(try labels(bytes) == mia + mia + ["k-02-1", "k-02-blank", "k-02-2", "k-02-blank"])
    #expect(try PDFText(bytes).isSound())
  }

  @Test("copies are repeated, each from a new sheet of paper, each a part of its own")
  func copies() throws {
    let bytes = try run { run in
      try run.add(CastSheet(try pages(1, "Mia")), id: "k-01", language: .english, copies: 3)
      try run.add(CastSheet(try pages(2, "Bo")), id: "k-02", language: .english, copies: 2)
    }
    let mia = ["k-01-1", "k-01-blank"], bo = ["k-02-1", "k-02-2"]
    #expect(try labels(bytes) == mia + mia + mia + bo + bo)
    let elements = try PDFText(bytes).elements()
    #expect(elements.filter { $0 == "  Part" }.count == 5)
    #expect(elements.filter { $0.contains("\"Mia\"") }.count == 3)
    #expect(elements.filter { $0.contains("\"Bo\"") }.count == 4)
  }

  @Test("the outline has one entry for each family, by its id, that leads to its first page")
  func outline() throws {
    let bytes = try run { run in
      try run.add(CastSheet(try pages(1, "Mia")), id: "k-01", language: .english, copies: 2)
      try run.add(CastSheet(try pages(2, "Bo")), id: "k-02", language: .english, copies: 1)
    }
    #expect(try PDFText(bytes).outlines() == ["k-01 1", "k-02 5"])
  }

  @Test("nothing to print adds nothing: no page and no entry that leads to another family")
  func nothing() throws {
    let bytes = try run { run in
      try run.add(CastSheet(try pages(1, "Mia")), id: "k-01", language: .english, copies: 0)
      try run.add(CastSheet([]), id: "k-02", language: .english, copies: 1)
      try run.add(CastSheet(try pages(2, "Bo")), id: "k-03", language: .english, copies: 1)
    }
    #expect(try labels(bytes) == ["k-03-1", "k-03-2"])
    #expect(try PDFText(bytes).outlines() == ["k-03 1"])
  }

  @Test("no name stands in the outline, the labels or the title")
  func privacy() throws {
    let sheet = CastSheet(try pages(1, "Zzyzx"))
    let bytes = try run { run in try run.add(sheet, id: "k-01", language: .english, copies: 1) }
    let document = PDFText(bytes)
    #expect(try !(document.outlines() + document.pageLabels() + [document.info()]).joined().contains("Zzyzx"))
  }

  @Test("the same run gives the same bytes")
  func sameBytes() throws {
    func document() throws -> [UInt8] {
      try run { try $0.add(CastSheet(try pages(1, "Mia")), id: "k-01", language: .english, copies: 2) }
    }
    #expect(try document() == document())
  }

  @Test("what single sheets have is taken as it is, and reads and looks as if it were drawn anew")
  func cast() throws {
    let languages: [Language] = ["en", "ar", "en"]
    let sheets = try languages.map { try press.layOut(Workbench.sheet($0)).pages }
    func document(_ sheet: ([Page]) throws -> CastSheet) throws -> [UInt8] {
      try run { run in
        for (number, pages) in sheets.enumerated() {
          try run.add(try sheet(pages), id: "k-\(number)", language: languages[number], copies: 1 + number % 2)
        }
      }
    }
    let drawn = try document { CastSheet($0) }
    let taken = try document { try press.document($0, title: "T", language: "en", created: Workbench.created).sheet }
    #expect(try document { try press.cast($0) } == taken)
    let (one, other) = (PDFText(drawn), PDFText(taken))
    #expect(drawn != taken)
    #expect(try one.words() == other.words())
    #expect(try one.elements() == other.elements())
    #expect(try labels(drawn) == labels(taken))
    #expect(try Raster.pages(drawn) == Raster.pages(taken))
    #expect(try other.isSound())
    let checked = try #require(Press.verify(taken))
    #expect(checked.faults == Press.verify(drawn)?.faults)
  }
}
