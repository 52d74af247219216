import Testing

@testable import Handout

@Suite struct PersonalTextTests {
  private let text = PersonalText("Zzyzx")

  @Test("the words are there for the page")
  func words() { #expect(text.words == "Zzyzx") }

  @Test("no description shows the words")
  func descriptions() {
    var dumped = ""
    dump(text, to: &dumped)
    for shown in [
      text.description, text.debugDescription, "\(text)", String(reflecting: text), String(describing: text), dumped,
    ] { #expect(shown.contains("(private)") && !shown.contains("Zzyzx")) }
    #expect(Mirror(reflecting: text).children.isEmpty)
  }

  @Test("an optional, a list and a dictionary show none either")
  func collections() {
    let optional: PersonalText? = text
    #expect(!"\(String(describing: optional)) \([text]) \(["a": text]) \(Set([text]))".contains("Zzyzx"))
  }

  @Test("a whole plan never shows a word of the family")
  func plan() {
    let plan = Sample.plan("Zzyzx")
    var dumped = ""
    dump(plan, to: &dumped)
    for shown in ["\(plan)", String(reflecting: plan), String(describing: [plan]), dumped] {
      #expect(shown.contains("k-07") && shown.contains("(private)"))
      #expect(!shown.contains("Zzyzx"))
    }
  }

  @Test("a code's address is not shown by its block")
  func code() {
    let block = Code(text, description: "Video").block
    var dumped = ""
    dump(block, to: &dumped)
    #expect(!"\(block) \(dumped)".contains("Zzyzx"))
  }
}
