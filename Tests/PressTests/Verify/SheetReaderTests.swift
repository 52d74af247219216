import Handout
import Testing

@testable import Press

@Suite("a finished sheet, read again") struct SheetReaderTests {
  private func bytes(_ words: String..., language: Language = .english) throws -> [UInt8] {
    let press = try Workbench.press()
    let pages = try press.layOut(Proof.sheet { for text in words { Text(text) } }).pages
    return try press.pdf(pages, title: "Proof", language: language, created: Workbench.created)
  }

  @Test(
    "it says what was drawn, letter by letter",
    arguments: ["For Mia", "Zoë (O'B) \\ <&>", "Nguyễn Thị Ánh", "小明", "Мария"])
  func words(_ text: String) throws {
    let reading = try #require(SheetReader().read(try bytes(text)))
    #expect(reading.passages.contains { $0.words.replacing("\u{A0}", with: " ") == text })
    #expect(reading.pages == 1)
    #expect(reading.language == "en")
    #expect(reading.hasWholeFonts)
    #expect(reading.hasWholeTree)
  }

  @Test("Arabic stands from left to right, as it is drawn")
  func arabic() throws {
    let reading = try #require(SheetReader().read(try bytes("محمد")))
    #expect(reading.passages.contains { $0.wordsFromRight == "محمد" })
  }

  @Test("a file that is cut off is not read")
  func cut() throws {
    let whole = try bytes("For Mia")
    #expect(SheetReader().read(Array(whole.dropLast(200))) == nil)
    #expect(SheetReader().read([]) == nil)
  }
}
