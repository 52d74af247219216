import Handout
import Testing

@testable import Caseload

@Suite("proof of a finished sheet") struct SheetProofTests {
  private let proof = SheetProof(
    ["Mia", "Leo Kim", "Rose", "小明", "محمد علي"].reduce(into: NameBook()) { $0.add($1) }
      .leavingOut(["A rose is red."]))

  private func plan(_ name: String, notes: String? = nil) -> CarePlan {
    var plan = CarePlan(id: "k-01", goesBy: PersonalText(name), context: "bath-time")
    plan.notes = notes.map { PersonalText($0) }
    return plan
  }

  /// A good sheet with these words.
  private func sheet(_ passages: String...) -> ReadSheet {
    ReadSheet(
      pages: 2, language: "en", hasWholeFonts: true, hasWholeTree: true,
      passages: passages.map { words in
        let isFromRight = words.unicodeScalars.contains { (0x590...0x8FF).contains($0.value) }
        return ReadSheet.Passage(
          words: words, wordsFromRight: isFromRight ? words.unicodeScalars.reversed().map(String.init).joined() : nil)
      })
  }

  private func failed(_ sheet: ReadSheet, _ plan: CarePlan) -> [SheetProof.Check] {
    proof.failed(sheet, plan, pages: 2)
  }

  @Test("a good sheet passes every check")
  func good() { #expect(failed(sheet("For Mia", "Wait for yes."), plan("Mia")) == []) }

  @Test("each check fails alone")
  func each() {
    var broken = sheet("For Mia")
    broken.pages = 3
    #expect(failed(broken, plan("Mia")) == [.pages])
    broken = sheet("For Mia")
    broken.language = "es"
    #expect(failed(broken, plan("Mia")) == [.language])
    broken = sheet("For Mia")
    broken.hasWholeFonts = false
    #expect(failed(broken, plan("Mia")) == [.fonts])
    broken = sheet("For Mia")
    broken.hasWholeTree = false
    #expect(failed(broken, plan("Mia")) == [.structure])
    #expect(failed(sheet("For you"), plan("Mia")) == [.child])
    #expect(failed(sheet("For Mia", "Leo\u{A0}Kim likes it."), plan("Mia")) == [.others])
    #expect(failed(sheet("For Leo Kim"), plan("Mia")) == [.child, .others])
  }

  @Test("a name is whole words: Miami is not Mia, Leo alone is not Leo Kim")
  func words() {
    #expect(failed(sheet("For Miami"), plan("Mia")) == [.child])
    #expect(failed(sheet("For Mia", "Leo plays with Kim."), plan("Mia")) == [])
  }

  @Test("another child whom the row itself names may be there; a name that every sheet has tells nobody")
  func allowed() {
    #expect(failed(sheet("For Mia", "With Leo Kim."), plan("Mia", notes: "With Leo Kim.")) == [])
    #expect(failed(sheet("For Mia", "Rose"), plan("Mia")) == [])
  }

  @Test("initials are looked for as they are printed, a blank name is not")
  func policies() {
    var plan = plan("Zora")
    plan.namePolicy = .initials
    #expect(failed(sheet("For Z."), plan) == [])
    #expect(failed(sheet("For you"), plan) == [.child])
    plan.namePolicy = .blank
    #expect(failed(sheet("For you"), plan) == [])
  }

  @Test("names in scripts without spaces, and from right to left as they are drawn")
  func scripts() {
    #expect(failed(sheet("给小明的按摩"), plan("小明")) == [])
    #expect(failed(sheet("给小红和小明的按摩"), plan("小红")) == [.others])
    let drawn = String("من أجل محمد علي".unicodeScalars.reversed().map(Character.init))
    #expect(failed(sheet(drawn), plan("محمد علي")) == [])
    #expect(failed(sheet("For Mia", drawn), plan("Mia")) == [.others])
  }
}
