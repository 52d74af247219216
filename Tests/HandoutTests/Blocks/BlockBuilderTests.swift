import Testing

@testable import Handout

@Suite struct BlockBuilderTests {
  @Test("lines, optionals, lists, conditions and loops become blocks in order")
  func builder() {
    let (some, none): (Text?, Text?) = (Text("2"), nil)
    let (yes, no) = (some != nil, none != nil)
    let stack = Stack {
      Text("1")
      some
      none
      [Text("3"), Text("4")]
      if yes { Text("5") }
      if no { Text("never") }
      if no { Text("never") } else { Text("6") }
      if yes { Text("7") } else { Text("never") }
      for number in 8...9 { Text("\(number)") }
      Text("10").block
    }
    #expect(stack.block.printedTexts == (1...10).map(String.init))
  }

  @Test("a section of one block holds the block itself")
  func section() {
    #expect(Section("a") { Text("1") }.content == Text("1").block)
    #expect(
      Section("a") {
        Text("1"); Text("2")
      }.content
        == Stack(gap: .tight) {
          Text("1"); Text("2")
        }.block)
  }

  @Test("columns without a share for each have equal shares")
  func shares() {
    #expect(
      Columns([1, 2]) {
        Text("a"); Text("b")
      }.shares == [1, 2])
    #expect(
      Columns([1, 2, 3]) {
        Text("a"); Text("b")
      }.shares == [1, 1])
    #expect(
      Columns {
        Text("a"); Text("b"); Text("c")
      }.shares == [1, 1, 1])
  }

  @Test("a text's role follows from its style unless it is given")
  func roles() {
    let roles: [Text.Style: Text.Role] = [
      .title: .heading(1), .heading: .heading(2), .strong: .paragraph, .body: .paragraph, .lead: .paragraph,
      .caption: .caption, .footer: .paragraph,
    ]
    for style in Text.Style.allCases { #expect(Text("a", style).role == roles[style]) }
    #expect(Text("a", .title, role: .paragraph).role == .paragraph)
  }

  @Test("a lead stands bold before its words")
  func lead() {
    let text = Text(lead: "Why:", "calm")
    #expect(text.words == "Why: calm" && text.runs.map(\.isBold) == [true, false])
  }
}
