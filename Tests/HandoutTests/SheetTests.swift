import Testing

@testable import Handout

@Suite struct SheetTests {
  @Test("a sheet takes paper and size from the plan, words and draft mark from the context")
  func sheet() throws {
    let labels = try #require(
      Sample.labels([.draft: "DRAFT", .page: "Page {number} of {count}", .languageName: "English"]))
    var plan = Sample.plan("Zzyzx")
    (plan.paper, plan.reading) = (.a4, .large)
    let sheet = Sheet(plan, Sample.words(labels, isDraft: true)) { Text("a") }
    #expect(sheet.title == "Foot rub" && sheet.language == "en")
    #expect(sheet.paper == .a4 && sheet.reading == .large)
    #expect(
      sheet.footer
        == Sheet.Footer(line: "bath-time 1.2.0 · English", pages: "Page {number} of {count}", draft: "DRAFT"))
    #expect(!"\(sheet)".contains("Zzyzx"))
  }

  @Test("words that somebody signed have no draft mark")
  func signed() throws {
    #expect(Sheet(Sample.plan(), Sample.words(try #require(Sample.labels()))) {}.footer.draft == nil)
  }

  @Test("an item is found by its stroke")
  func items() throws {
    let words = Sample.words(try #require(Sample.labels()))
    #expect(words.item(for: "foot.thumb")?.id == "b" && words.item(for: "hold") == nil)
  }

  @Test("papers have their sizes in points, and types keep their floor")
  func sizes() {
    #expect(Paper.letter.width == 612 && Paper.letter.height == 792)
    #expect(abs(Paper.a4.width - 210 / 25.4 * 72) < 0.01 && abs(Paper.a4.height - 297 / 25.4 * 72) < 0.01)
    #expect(ReadingSize.allCases.map(\.body) == [14, 18, 24])
    #expect(ReadingSize.allCases.allSatisfy { $0.promisedPages <= $0.mostPages && $0.promisedPages % 2 == 0 })
  }
}
