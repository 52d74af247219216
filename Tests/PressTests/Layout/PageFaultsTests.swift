import Canvas
import Handout
import HandoutTesting
import Testing

@testable import Press

/// Sheets of many shapes, each searched for marks that overlap or leave the margins.
@Suite struct PageFaultsTests {
  private func sheet(_ reading: ReadingSize, _ paper: Paper, _ language: Language) -> Sheet {
    let words = "Hold the foot in both hands and press"
    return Proof.sheet(reading: reading, paper: paper, language: language, draft: "DRAFT for review") {
      Columns([3, 1], alignment: .center) {
        Stack(gap: .tight) {
          Text("For Mia", .strong)
          Text("Foot and leg rub", .title)
          Text(words, .lead)
        }
        Figure(Picture("p", description: "d"), height: 40...130)
      }
      Section("list") { Panel(.heavy) { List(.cross, [words, words]) } }
      Columns(gap: .tight) {
        for name in ["a", "b", "c"] { Panel { Solid(name, height: 30...60) } }
      }
      Cards { for name in ["d", "e"] { Solid(name, height: 30) } }
      Block.pageBreak
      List(.number(from: 1), [words, "short"])
      Table(
        shares: [2, 1, 1], heads: [.empty, .block(Text("M").block), .block(Text("T").block)],
        rows: [[.block(Text("Week").block), .tick(description: "Mon"), .tick(description: "Tue")]], rowHeight: 24...40)
      Book([Book.Opening(story: Solid("f", height: 20), touch: Text("touch"))], turn: "Turn")
      Columns([1, 4]) {
        Code(PersonalText("https://example.org/" + String(repeating: "a", count: 120)), description: "Video")
        Text(words)
      }
      WritingLines(0...3)
    }
  }

  @Test(
    "nothing overlaps, nothing leaves the margins",
    arguments: ReadingSize.allCases, [("en", Paper.letter), ("en", .a4), ("ar", .a4)] as [(Language, Paper)])
  func faults(_ reading: ReadingSize, _ place: (Language, Paper)) throws {
    let pages = try Proof.layOut(sheet(reading, place.1, place.0)).pages
    for page in pages { #expect(page.faults == []) }
  }
}
