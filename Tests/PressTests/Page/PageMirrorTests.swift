import Handout
import Testing

@testable import Press

@Suite struct PageMirrorTests {
  private func page(_ language: Language) throws -> Page {
    let sheet = Proof.sheet(language: language) {
      Text("Foot rub", .title)
      Columns([1, 3]) {
        Solid("a", width: 50, height: 40)
        Panel(.heavy) { List(.cross, ["one", "two"]) }
      }
      Trail { for name in ["b", "c", "d"] { Solid(name, height: 40) } }
      Columns {
        Code(PersonalText("https://example.org"), description: "Video")
        Figure(Picture("p", description: "d"), height: 40...40)
      }
    }
    return try #require(try Proof.layOut(sheet).pages.first)
  }

  @Test("every mark is mirrored in its place and keeps its size")
  func places() throws {
    let page = try page("en")
    let mirrored = page.mirrored()
    let (marks, others) = (page.nodes.flatMap(\.marks), mirrored.nodes.flatMap(\.marks))
    #expect(marks.count == others.count && marks.count > 20)
    for (mark, other) in zip(marks, others) {
      #expect(abs(mark.frame.x + other.frame.maxX - page.width) < 0.001)
      #expect(mark.frame.y == other.frame.y && abs(mark.frame.width - other.frame.width) < 0.001)
    }
  }

  @Test("the order of reading stays, and so does every word")
  func order() throws {
    let page = try page("en")
    #expect(page.mirrored().nodes.words == page.nodes.words)
    #expect(page.mirrored().nodes.outline == page.nodes.outline)
  }

  @Test("mirrored twice is the same page")
  func twice() throws {
    let page = try page("en")
    #expect(page.mirrored().dump != page.dump)
    #expect(page.mirrored().mirrored().dump == page.dump)
  }

  @Test("a right-to-left sheet is the mirrored left-to-right sheet")
  func rightToLeft() throws {
    func places(_ page: Page) -> [Rect] {
      page.nodes.flatMap(\.marks).map(\.frame).map {
        Rect(x: ($0.x * 100).rounded(), y: $0.y, width: ($0.width * 100).rounded(), height: $0.height)
      }
    }
    #expect(try places(page("ar")) == places(try page("en").mirrored()))
    #expect(try page("ar").nodes.words == page("en").nodes.words)
  }
}
