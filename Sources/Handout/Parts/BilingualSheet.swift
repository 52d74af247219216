/// The same sheet in two languages, side by side, step by step; the plan's language leads.
public struct BilingualSheet: Sendable {
  private let plan: CarePlan
  private let words: [ContextWords]
  private let parts: [SheetParts]

  /// The words of one plan in its own language and in another.
  public init(_ plan: CarePlan, _ first: ContextWords, _ second: ContextWords) {
    self.plan = plan
    words = [first, second]
    parts = words.map { SheetParts(plan, $0) }
  }

  /// The sheet: what to do first, then what to know. It may take two pages more than one in a single language.
  public var sheet: Sheet {
    var sheet = Sheet(plan, words[0]) {
      Columns {
        for index in words.indices {
          Section("heading", in: words[index].language) { heading(index) }
        }
      }
      beside(words[0].askPicture, "ask first") { index in
        Text(words[index].labels[.askFirst], .heading)
        List(.bullet, words[index].ask)
      }
      for place in words[0].strokes.indices {
        beside(words[0].strokes[place].picture, "steps") { index in
          if words[index].strokes.indices.contains(place) { parts[index].steps(of: words[index].strokes[place]) }
        }
      }
      Block.pageBreak
      both("safety") { $0.safety }
      both("signs") { Text($0.labels[.signs, ["child": $0.child]], .heading).block }
      for sign in [\ContextWords.yes, \.pause, \.stop] {
        beside(words[0][keyPath: sign].picture, "signs", shares: [1, 5, 5], height: 36...60) { index in
          parts[index].line(of: words[index][keyPath: sign])
        }
      }
      both("skip today") { $0.skip }
      both("remember") { $0.easierAndRemember }
      Section("tracker") {
        both("tracker") { Text(lead: $0.labels[.tracker] + ":", $0.labels[.trackerHow]).block }
        parts[0].trackerBoxes
      }
      if parts[0].calls != nil { both("contact") { $0.calls?.block ?? Stack {}.block } }
      parts[0].notes
      parts[0].video
    }
    if words[1].isDraft, sheet.footer.draft == nil { sheet.footer.draft = words[1].labels[.draft] }
    sheet.sparePages = 2
    return sheet
  }

  /// What it is, when and why; the document has one title, that of the first language.
  private func heading(_ index: Int) -> Block {
    Stack(gap: .tight) {
      parts[index].forChild
      Text(words[index].title, .title, role: index == 0 ? .heading(1) : .paragraph)
      Text(words[index].when, .lead)
      parts[index].purpose
    }.block
  }

  /// One thing in both languages.
  private func both(_ name: String, _ block: (SheetParts) -> Block) -> Block {
    Columns {
      for index in words.indices { Section(name, in: words[index].language) { block(parts[index]) } }
    }.block
  }

  /// A picture, and what goes with it in both languages.
  private func beside(
    _ picture: Picture, _ name: String, shares: [Double] = [3, 5, 5], height: ClosedRange<Double> = 44...150,
    @BlockBuilder _ blocks: (Int) -> [Block]
  ) -> Block {
    Section(name) {
      Columns(shares, alignment: .center) {
        Figure(picture, height: height)
        for index in words.indices { Section(name, in: words[index].language) { blocks(index) } }
      }
    }.block
  }
}
