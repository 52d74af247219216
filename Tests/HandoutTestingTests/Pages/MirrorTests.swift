import Handout
import HandoutTesting
import Testing

@testable import Press

@Suite struct MirrorTests {
  private func page(_ x: Double, _ name: String = "a") -> Page {
    Drawn.page([
      Drawn.leaf(Drawn.box(name, x, 100)), Drawn.decoration(Drawn.shape(.line(Point(x, 90), Point(x + 9, 90)))),
    ])
  }

  @Test("a page in the mirror differs in nothing")
  func image() {
    #expect(page(100).differences(fromImage: page(100).mirrored()) == [])
  }

  @Test("a page that was not turned, a mark too few and another mark are seen")
  func differences() {
    #expect(page(100).differences(fromImage: page(100)) == ["right to left, the box a is not where the mirror has it"])
    #expect(
      page(100).differences(fromImage: Drawn.page([Drawn.leaf(Drawn.box("a", 462, 100))]))
        == ["right to left, there are 1 marks instead of 2"])
    #expect(
      page(100).differences(fromImage: page(100, "b").mirrored())
        == ["right to left, the box b takes the place of the box a"])
  }
}
