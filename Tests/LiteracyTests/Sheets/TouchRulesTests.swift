import Handout
import Literacy
import Testing

@Suite("Touches, pictures and tables")
struct TouchRulesTests {
  static let breaks: [Break] = [
    Break("no touch", "sheet.steps: The sheet has no touch, so nothing to do. Name one.") { $0.words.strokes = [] },
    Break(
      "steps in a text", "sheet.order: “signs” comes before “steps”. Print “steps” first.",
      "sheet.steps: The steps of “foot.top” do not stand in a list. Print each as an entry."
    ) { sample in
      var stroke = sample.words.strokes[0]
      (stroke.id, stroke.how) = ("foot.top", ["Glide to the ankle."])
      sample.words.strokes = [stroke]
      sample.blocks.append(Text("Glide to the ankle.").block)
    },
    Break("no picture", "sheet.picture: The picture of “foot.press” is not printed. Print it beside its steps.") {
      sample in
      sample.words.strokes[0].picture.id = "strokes/other"
    },
    Break(
      "no caption", "sheet.caption: The picture “strokes/foot” has no caption and no heading beside it. Print one."
    ) { $0.blocks.append(Figure(Sample.foot, height: 10...20).block) },
    Break(
      "no alternative text", "sheet.caption: The picture “x” has no alternative text. Write one."
    ) { $0.blocks.append(Figure(Picture("x", description: " "), height: 10...20).block) },
    Break("a printed caption") { $0.blocks.append(Figure(Sample.foot, height: 10...20, showsCaption: true).block) },
    Break(
      "no cues",
      "sheet.cues: Nothing marks the key points: print the faces of the signs, or a heavy frame for safety."
    ) { sample in
      sample.words.yes.picture.id = "cues/other"
      sample.remove("safety")
      sample.blocks.append(List(.bullet, sample.words.safety.map(\.text)).block)
    },
    Break("no safety", "sheet.safety: The row “never-alone” is not printed. Print every required row.") {
      $0.remove("safety")
    },
    Break(
      "a wide table", "sheet.table: The table in “grid” has 9 columns; 8 is the most.",
      "sheet.table: The head of column 9 in “grid” has 3 words; 2 is the most."
    ) { sample in
      sample.blocks.append(
        Section("grid") {
          Text("Grid", .heading)
          Table(
            shares: Array(repeating: 1, count: 9),
            heads: Array(repeating: .empty, count: 8) + [.block(Text("Back of hand").block)], rows: [],
            rowHeight: 10...20)
        }.block)
    },
    Break("no tracker", "sheet.tracker: The sheet has no boxes to tick. Print the tracker.") { $0.remove("tracker") },
    Break("a list to tick") { sample in
      sample.remove("tracker")
      sample.blocks.append(List(.box, ["Monday"]).block)
    },
    Break("no instruction", "sheet.tracker-how: No line tells how to use the boxes. Print the tracker's instruction.") {
      sample in
      sample.remove("tracker")
      sample.blocks.append(
        Table(shares: [1], heads: [], rows: [[.tick(description: "Box")]], rowHeight: 10...20).block)
    },
    Break("a long list", "words.chunk: A list in “more” has 8 entries; 7 is the most. Join or part them.") { sample in
      sample.blocks.append(
        Section("more") {
          Text("Head", .heading)
          List(.bullet, Array(repeating: "Row", count: 8))
        }.block)
    },
    Break("a long text", "words.chunk: A text in “more” has 6 sentences; 5 is the most. Part it.") { sample in
      sample.blocks.append(Section("more") { Text("One. Two. Three. Four. Five. Six.", .heading) }.block)
    },
  ]

  @Test("a sheet with one thing broken", arguments: breaks)
  func broken(_ broken: Break) throws {
    var sample = try #require(Sample())
    broken.change(&sample)
    #expect(PlainWords().concerns(in: sample.sheet, sample.words).map(\.description) == broken.concerns)
  }

  @Test("every kind of block is looked into")
  func homes() throws {
    var sample = try #require(Sample())
    let title = Text("Again", .title)
    let homes: [Block] = [
      Columns { title }.block, Trail { title }.block, Cards { title }.block,
      Overlay(over: Drawing(width: 1, height: 1, [])) { title }.block,
      Book([Book.Opening(story: title, touch: Solid("a", height: 1))], turn: "").block,
      Table(shares: [1], heads: [.block(title.block)], rows: [], rowHeight: 1...2).block,
    ]
    sample.blocks += homes
    #expect(
      PlainWords().concerns(in: sample.sheet, sample.words).map(\.description) == [
        "sheet.title: The sheet has 7 titles. Print one."
      ])
  }
}
