import Canvas
import Handout
import Testing

@testable import Press

@Suite struct PageDumpTests {
  @Test("a page as text has a line for each mark, with its place, its role and its words")
  func golden() throws {
    let sheet = Proof.sheet(draft: "DRAFT") {
      Text("Foot rub", .title)
      Section("steps") {
        Columns([1, 2]) {
          Figure(Picture("strokes/foot", description: "A foot."), height: 40...40)
          List(.number(from: 1), ["Hold.", "Press."])
        }
        Panel { Solid("box", height: 20) }
      }
    }
    let page = try #require(try Proof.layOut(sheet).pages.first)
    #expect(
      page.dump == [
        "page 612x792",
        "H1 36,36 540x31.1 title 27pt \"Foot rub\"",
        "Sect/Figure 82.9,96.8 80x40 picture strokes/foot alt=\"A foot.\"",
        "Sect/L/LI/Lbl 229.4,98.2 20.2x18.9 body 14pt \"1\"",
        "Sect/L/LI/LBody 255.2,98.2 320.8x18.9 body 14pt \"Hold.\"",
        "Sect/L/LI/Lbl 229.4,124.5 20.2x18.9 body 14pt \"2\"",
        "Sect/L/LI/LBody 255.2,124.5 320.8x18.9 body 14pt \"Press.\"",
        "~decoration 49.5,170.2 513x20 box",
        "~footer 36,742.7 39x12.4 footer 9.5pt \"test 1.0\"",
        "~footer 522.8,742.7 53.3x12.4 footer 9.5pt \"Page 1 of 1\"",
        "P 293.1,742.7 25.8x12.4 footer 9.5pt \"DRAFT\"",
      ])
  }

  @Test("places are written to the tenth of a point, whatever their sign")
  func places() {
    func line(_ x: Double) -> String? {
      let box = Impression.solid("a", Rect(x: x, y: 0, width: 1, height: 1))
      return Page(width: 9.96, height: 10, nodes: [.artifact(.decoration, [box])]).dump.last
    }
    for (x, written) in [(0.04, "0"), (-0.04, "0"), (-0.3, "-0.3"), (-3, "-3"), (-12.34, "-12.3"), (2.96, "3")] {
      #expect(line(x) == "~decoration \(written),0 1x1 a")
    }
    #expect(Page(width: 9.96, height: 10, nodes: []).dump == ["page 10x10"])
  }

  @Test("a table head shows its scope; a code shows no address")
  func scopeAndCode() {
    let frame = Rect(x: 0, y: 0, width: 1, height: 1)
    let nodes: [Node] = [
      .group(.head(.row), [.leaf(Element(.paragraph), [.solid("a", frame)])]),
      .leaf(
        .figure("Video"), [.code(PlacedCode(address: PersonalText("Zzyzx"), frame: frame))]),
    ]
    #expect(
      Page(width: 9, height: 9, nodes: nodes).dump
        == ["page 9x9", "TH[Row]/P 0,0 1x1 a", "Figure 0,0 1x1 code alt=\"Video\""])
  }
}
