import Handout

@testable import Press

/// A press with the fonts of this machine and one picture.
enum Workbench {
  static let created = "2026-01-05T00:00:00Z"

  private struct Missing: Error {}

  static func press() throws -> Press {
    try Press(pictures: { id in
      guard id == "bar" else { throw Missing() }
      return Array("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><path d='M0 0h40v20z'/></svg>".utf8)
    })
  }

  /// A sheet of two pages with every kind of block.
  static func sheet(_ language: Language = "en") -> Sheet {
    let words =
      language == "ar" ? "امسك القدم بكلتا يديك واضغط برفق" : "Hold the foot in both hands and press it gently"
    return Proof.sheet(language: language, draft: "DRAFT") {
      Text("Foot rub (after the bath)", .title)
      Section("steps") {
        Panel(.heavy) {
          Columns([1, 2]) {
            Figure(Picture("bar", description: "A bar."), height: 40...90)
            List(.number(from: 1), [words, "Press."])
          }
        }
      }
      Block.pageBreak
      Table(
        shares: [2, 1], heads: [.empty, .block(Text("M").block)],
        rows: [[.block(Text("Week 1").block), .tick(description: "Monday")]], rowHeight: 24...40)
      Text(words, .lead)
      Columns([1, 4]) {
        Code(PersonalText("https://example.org/v/1"), description: "Video")
        Text("example.org", .caption)
      }
      WritingLines(1...3)
    }
  }
}
