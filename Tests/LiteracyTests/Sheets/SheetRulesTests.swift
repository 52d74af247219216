import Handout
import Literacy
import Testing

/// One way to break a sheet and what is said about it.
struct Break: CustomTestStringConvertible, Sendable {
  var name: String
  var concerns: [String]
  var change: @Sendable (inout Sample) -> Void

  init(_ name: String, _ concerns: String..., change: @escaping @Sendable (inout Sample) -> Void) {
    (self.name, self.concerns, self.change) = (name, concerns, change)
  }

  var testDescription: String { name }
}

@Suite("Whole sheets")
struct SheetRulesTests {
  static let breaks: [Break] = [
    Break("none") { _ in },
    Break("no title", "sheet.title: The sheet has 0 titles. Print one.") { sample in
      sample.blocks[0] = Text(lead: "Why:", sample.words.when + " " + sample.words.why).block
    },
    Break("two titles", "sheet.title: The sheet has 2 titles. Print one.") {
      $0.blocks.append(Text("More", .title).block)
    },
    Break("a late title", "sheet.first: The title is line 4 of the sheet. Print it among the first three.") { sample in
      sample.blocks.insert(Stack { for word in ["a", "b", "c"] { Text(word) } }.block, at: 0)
    },
    Break("no why", "sheet.why: The line that says why is not printed. Print it.") { sample in
      sample.words.why = "It is a way to be close."
    },
    Break(
      "why on the back", "sheet.opening: The line that says why is on page 2. Print it on the first page.",
      "sheet.order: “ask first” comes before “when and why”. Print “when and why” first."
    ) { sample in
      sample.blocks[0] =
        Stack {
          Text(sample.words.title, .title)
          Text(sample.words.when)
        }.block
      sample.blocks.append(Text(sample.words.why).block)
    },
    Break(
      "no limits",
      "sheet.limits: No line says what massage does not do or what is not known. Add one: “Massage does not fix sleep.”"
    ) { sample in
      sample.words.why = "It may help {child} feel calm."
      sample.blocks = sample.arranged
    },
    Break("no summary", "sheet.summary: The line to remember is not printed. Print it.") { $0.remove("remember") },
    Break(
      "a bare summary",
      "sheet.summary: The line to remember stands without a frame or a bold first word. Set it apart."
    ) { sample in
      sample.remove("remember")
      sample.blocks.append(Text(sample.words.remember).block)
    },
    Break("no heading", "sheet.header: The block “notes” has no heading and no bold first word. Give it one.") {
      sample in
      sample.blocks.append(Section("notes") { Text("Lines") }.block)
    },
    Break("asking last", "sheet.order: “steps” comes before “ask first”. Print “ask first” first.") {
      $0.blocks.swapAt(1, 2)
    },
    Break("too many blocks", "sheet.blocks: The sheet has 19 kinds of blocks; 18 is the most. Join some.") { sample in
      for number in 1...10 { sample.blocks.append(Section("more \(number)") { Text("Head", .heading) }.block) }
    },
  ]

  @Test("a sheet with one thing broken", arguments: breaks)
  func broken(_ broken: Break) throws {
    var sample = try #require(Sample())
    broken.change(&sample)
    #expect(PlainWords().concerns(in: sample.sheet, sample.words).map(\.description) == broken.concerns)
  }

  @Test("what says what massage does not do, and what only sounds so")
  func limits() throws {
    for (line, isSaid) in [
      ("Massage does not fix sleep.", true), ("It is not medicine.", true), ("Nobody knows how it works.", true),
      ("You cannot do this wrong.", false), ("{child} does not like it.", false), ("It may help.", false),
    ] {
      var sample = try #require(Sample())
      sample.words.why = line
      sample.blocks = sample.arranged
      #expect(PlainWords().concerns(in: sample.sheet, sample.words).isEmpty == isSaid, "\(line)")
    }
  }
}
