import Handout
import HandoutTesting
import Testing

@testable import Press

@Suite struct MarginTests {
  private func strays(_ mark: Impression) -> [String] { Drawn.page([Drawn.decoration(mark)]).inkInMargins }

  @Test("a mark may touch the margin and no more; the nearest edge is named")
  func edges() {
    #expect(strays(Drawn.box("a", 36, 36)) == [])
    #expect(strays(Drawn.box("a", 526, 706)) == [])
    #expect(strays(Drawn.box("a", 20, 100)) == ["the box a comes within 20.0 pt of the left edge"])
    #expect(strays(Drawn.box("a", 560, 100)) == ["the box a comes within 2.0 pt of the right edge"])
    #expect(strays(Drawn.box("a", 100, -10)) == ["the box a comes within -10.0 pt of the top edge"])
    #expect(strays(Drawn.box("a", 100, 720)) == ["the box a comes within 22.0 pt of the bottom edge"])
  }

  @Test("a curve counts where its ink is, not where its handles are; the pen counts too")
  func curves() {
    func bow(_ handle: Double) -> Impression {
      Drawn.shape(Path([.move(Point(60, 60)), .curve(Point(60, handle), Point(160, handle), Point(160, 60))]))
    }
    #expect(strays(bow(30)) == [])
    #expect(strays(bow(20)).count == 1)
    #expect(strays(Drawn.shape(.line(Point(37, 60), Point(37, 90)), pen: 2)) == [])
    #expect(strays(Drawn.shape(.line(Point(37, 60), Point(37, 90)), pen: 3)).count == 1)
  }

  @Test("a path that draws nothing is nowhere")
  func nothing() {
    for path in [Path(), Path([.move(Point(0, 0))]), Path([.close]), Path([.line(Point(1, 1))])] {
      #expect(strays(Drawn.shape(path)) == [])
    }
    #expect(strays(Drawn.shape(.line(Point(0, 0), Point(9, 9)), pen: 0)) == [])
  }
}
