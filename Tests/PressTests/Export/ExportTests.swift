import Canvas
import Handout
import HandoutTesting
import PDFReading
import Testing

@testable import Press

@Suite struct ExportTests {
  private let press: Press

  init() throws { press = try Workbench.press() }

  private func printed(_ language: Language = "en") throws -> Press.Printed {
    try press.layOut(Workbench.sheet(language))
  }

  @Test("a document has the sheet's pages, size and title, is tagged and is sound")
  func document() throws {
    let pages = try printed().pages
    let document = PDFText(try press.pdf(pages, title: "Foot rub", language: .english, created: Workbench.created))
    let info = try document.info()
    #expect(pages.count == 2 && info.contains("Pages:           2"))
    #expect(info.contains("612 x 792 pts (letter)") && info.contains("Title:           Foot rub"))
    #expect(info.contains("Tagged:          yes"))
    #expect(try document.isSound())
  }

  @Test("a document reads in the order of the sheet, and each word of it is in the structure")
  func readingOrder() throws {
    let pages = try printed().pages
    let elements = try PDFText(try press.pdf(pages, title: "Foot rub", language: .english, created: Workbench.created))
      .elements()
    #expect(elements.first == "Document")
    let read = elements.map { $0.drop { $0 == " " } }.filter {
      $0.hasPrefix("\"") && $0 != "\"\"" && !$0.contains("test 1.0")
    }
    let words = pages.flatMap(\.nodes).words.map { $0.replacing("\u{00A0}", with: " ") }
    #expect(read.map { String($0.dropFirst().dropLast()) } == words)
  }

  @Test(
    "the same sheet gives the same bytes, on a new press and after other sheets", arguments: ["en", "ar"] as [Language])
  func sameBytes(_ language: Language) throws {
    func document(_ press: Press) throws -> [UInt8] {
      try press.pdf(
        try press.layOut(Workbench.sheet(language)).pages, title: "Foot rub", language: .english,
        created: Workbench.created)
    }
    let first = try document(press)
    #expect(try document(try Workbench.press()) == first)
    for other in ["es", "ar", "en"] as [Language] { _ = try press.layOut(Workbench.sheet(other)) }
    #expect(try document(press) == first)
  }

  @Test("a preview has the page's pixels")
  func preview() throws {
    let page = try #require(try printed().pages.first)
    let png = try press.png(page, dotsPerInch: 36)
    func number(_ start: Int) -> Int { png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect([number(16), number(20)] == [306, 396])
  }

  @Test("real words stay in their places and within the margins", arguments: ["en", "es", "ar"] as [Language])
  func faults(_ language: Language) throws {
    for page in try printed(language).pages { #expect(page.faults == []) }
  }

  @Test("a character without a font, a picture without a file and a sheet too long are refused by kind")
  func refusals() throws {
    #expect(throws: PressError.drawing(CanvasError.missingGlyph("\u{1F600}").description)) {
      try press.layOut(Proof.sheet { Text("Mia \u{1F600}") })
    }
    #expect(throws: PressError.drawing(CanvasError.picture(id: "gone", why: "its file cannot be read").description)) {
      try press.layOut(Proof.sheet { Figure(Picture("gone", description: "d"), height: 9...9) })
    }
    let overflow = try #require(
      #expect(throws: PressError.self) {
        try press.layOut(Proof.sheet { Section("safety") { Solid("a", height: 900) } })
      })
    #expect(overflow.description.hasPrefix("the sheet does not fit: safety is "))
  }
}
