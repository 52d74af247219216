public import Handout

/// An open book on the lap: a picture with its line to read aloud on the left, the touch on the right, one a page turn.
public struct StoryTime: LayoutPlugin {
  /// The layout `book`.
  public static let manifest = LayoutManifest(id: "book", summary: "an open book, a story line beside each touch")

  /// A layout has no state.
  public init() {}

  /// The sheet: the book on the first page, what to know on the second.
  public func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    var openings: [Book.Opening] = []
    for stroke in words.strokes {
      guard let line = words.item(for: stroke.id) else {
        throw LayoutRefusal("the book needs a story line for the stroke \(stroke.id). Add an item with that stroke.")
      }
      openings.append(
        Book.Opening(
          story: Stack {
            Figure(stroke.picture, height: 54...170)
            Text(line.text, .heading, role: .paragraph, alignment: .center)
          }, touch: parts.steps(of: stroke)))
    }
    return Sheet(plan, words) {
      Section("heading") {
        Columns([3, 1], alignment: .center) {
          Stack(gap: .tight) {
            parts.heading
            plan.reading == .large ? nil : parts.purpose
            parts.askLine
          }
          Figure(words.scene, height: 60...110)
        }
      }
      for openings in plan.reading == .xlarge ? openings.map({ [$0] }) : [openings] {
        Section("story") { Book(openings, turn: words.labels[.turnPage]) }
      }
      Block.pageBreak
      plan.reading == .large ? parts.purpose : nil
      parts.back()
    }
  }
}
