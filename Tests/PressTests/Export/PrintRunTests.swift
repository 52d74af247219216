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
      try run.add(try pages(1, "Mia"), id: "k-01", language: .english, copies: 1)
      try run.add(try pages(2, "Bo"), id: "k-02", language: .english, copies: 1)
      try run.add(try pages(1, "Al"), id: "k-03", language: .english, copies: 1)
    }
    #expect(try labels(bytes) == ["k-01-1", "k-01-blank", "k-02-1", "k-02-2", "k-03-1", "k-03-blank"])
    #expect(try PDFText(bytes).isSound())
  }

  @Test("a page looks the same the first time, the second and the third, when its drawings are held")
  func heldDrawings() throws {
    let pages = try press.layOut(
      Proof.sheet {
        Panel { List(.bullet, ["Hold the foot.", "Press it gently."]) }
        List(.cross, ["Fever."])
      }
    ).pages
    let bytes = try run { run in
      for number in 1...3 { try run.add(pages, id: "k-0\(number)", language: .english, copies: 1) }
    }
    let dots = try Raster.pages(bytes)
    let page = dots.count / 6
    let (first, second, third) = (dots[..<page], dots[(2 * page)..<(3 * page)], dots[(4 * page)..<(5 * page)])
    #expect(first.contains(0))
    #expect(first.elementsEqual(second) && second.elementsEqual(third))
    #expect(String(decoding: bytes, as: UTF8.self).contains("/BBox[0 0 4096 4096]"))
    #expect(try PDFText(bytes).isSound())
  }

  @Test("nothing is printed on the back of a page that is cut up")
  func cutUp() throws {
    let bytes = try run { run in
      let (cards, plain) = (try cards(), try pages(1, "Mia"))
      try run.add(cards + plain, id: "k-01", language: .english, copies: 2)
      try run.add(plain + cards, id: "k-02", language: .english, copies: 1)
    }
    let mia = ["k-01-1", "k-01-blank", "k-01-2", "k-01-blank"]
    #expect(try labels(bytes) == mia + mia + ["k-02-1", "k-02-blank", "k-02-2", "k-02-blank"])
    #expect(try PDFText(bytes).isSound())
  }

  @Test("copies are repeated, each from a new sheet of paper, each a part of its own")
  func copies() throws {
    let bytes = try run { run in
      try run.add(try pages(1, "Mia"), id: "k-01", language: .english, copies: 3)
      try run.add(try pages(2, "Bo"), id: "k-02", language: .english, copies: 2)
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
      try run.add(try pages(1, "Mia"), id: "k-01", language: .english, copies: 2)
      try run.add(try pages(2, "Bo"), id: "k-02", language: .english, copies: 1)
    }
    #expect(try PDFText(bytes).outlines() == ["k-01 1", "k-02 5"])
  }

  @Test("nothing to print adds nothing: no page and no entry that leads to another family")
  func nothing() throws {
    let bytes = try run { run in
      try run.add(try pages(1, "Mia"), id: "k-01", language: .english, copies: 0)
      try run.add([], id: "k-02", language: .english, copies: 1)
      try run.add(try pages(2, "Bo"), id: "k-03", language: .english, copies: 1)
    }
    #expect(try labels(bytes) == ["k-03-1", "k-03-2"])
    #expect(try PDFText(bytes).outlines() == ["k-03 1"])
  }

  @Test("no name stands in the outline, the labels or the title")
  func privacy() throws {
    let bytes = try run { run in try run.add(try pages(1, "Zzyzx"), id: "k-01", language: .english, copies: 1) }
    let document = PDFText(bytes)
    #expect(try !(document.outlines() + document.pageLabels() + [document.info()]).joined().contains("Zzyzx"))
  }

  @Test("the same run gives the same bytes")
  func sameBytes() throws {
    func document() throws -> [UInt8] {
      try run { try $0.add(try pages(1, "Mia"), id: "k-01", language: .english, copies: 2) }
    }
    #expect(try document() == document())
  }
}
