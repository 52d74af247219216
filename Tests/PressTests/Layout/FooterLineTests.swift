import Canvas
import Handout
import HandoutTesting
import Testing

@testable import Press

@Suite struct FooterLineTests {
  private func footers(_ page: Page) -> [[Impression]] {
    page.nodes.compactMap { if case .artifact(.footer, let marks) = $0 { marks } else { nil } }
  }

  @Test("every page ends in one footer that is never read aloud", arguments: ["en", "ar"] as [Language])
  func artifact(_ language: Language) throws {
    let pages = try Proof.layOut(
      Proof.sheet(language: language) { for name in ["a", "b"] { Solid(name, height: 600) } }
    ).pages
    #expect(pages.count == 2)
    for (index, page) in pages.enumerated() {
      #expect(footers(page).map { $0.compactMap(\.words) } == [["test 1.0", "Page \(index + 1) of 2"]])
      #expect(page.nodes.words == [])
      guard case .artifact(.footer, _) = page.nodes.last else {
        Issue.record("the footer is not last")
        return
      }
    }
  }

  @Test("a draft is marked on every page, framed and in the middle, and said aloud once", arguments: Paper.allCases)
  func draft(_ paper: Paper) throws {
    let pages = try Proof.layOut(
      Proof.sheet(paper: paper, draft: "DRAFT") { for name in ["a", "b"] { Solid(name, height: 600) } }
    ).pages
    #expect(pages.count == 2)
    for (index, page) in pages.enumerated() {
      var marks = try #require(footers(page).first)
      if index == 0 {
        guard case .leaf(let element, let words) = page.nodes.last else {
          Issue.record("the first page does not say that it is a draft")
          return
        }
        #expect(element.tag == .paragraph)
        marks += words
      }
      #expect(marks.compactMap(\.words).last == "DRAFT")
      let (frame, words) = (marks[marks.count - 2].frame, marks[marks.count - 1].frame)
      #expect(abs(words.center.x - paper.width / 2) < 0.001 && frame.x < words.x && frame.maxX > words.maxX)
    }
  }

  @Test("the footer stands in the foot of the page, under all blocks")
  func place() throws {
    let page = try #require(try Proof.layOut(Proof.sheet { Solid("a", height: 500...900) }).pages.first)
    let block = try #require(page.nodes.frames.first)
    for mark in try #require(footers(page).first) {
      #expect(mark.frame.y > block.maxY && mark.frame.maxY <= 792 - 36)
    }
  }

  private func foot(_ line: String, draft: String?, _ paper: Paper = .letter) throws -> Page {
    let footer = Sheet.Footer(line: line, pages: "Page {number} of {count}", draft: draft)
    let sheet = Sheet(title: "Test", language: "en", paper: paper, reading: .standard, footer: footer) {
      Solid("a", height: 600...700)
    }
    return try #require(try Proof.layOut(sheet).pages.first)
  }

  @Test("a line of any length keeps clear of the draft mark, the number of the page and the margin")
  func longLine() throws {
    let draft = "DRAFT - no therapist has signed these words yet"
    for letters in [4, 20, 30, 40, 64, 90, 140] {
      for paper in Paper.allCases {
        let line = String(repeating: "pool-", count: letters / 5) + " 1.0.0"
        #expect(try foot(line, draft: draft, paper).faults == [], "\(letters) letters")
        #expect(try foot(line, draft: nil, paper).faults == [], "\(letters) letters without a mark")
      }
    }
  }

  @Test("the draft mark stands in the line while there is room, and over it when there is not")
  func rows() throws {
    func places(_ line: String) throws -> [Double] {
      try foot(line, draft: "DRAFT").painted.map(\.mark).filter { $0.style == .footer }.map(\.frame.y)
    }
    #expect(Set(try places("swim-time 1.0.0")).count == 1)
    let long = try places(String(repeating: "swim-", count: 12))
    #expect(long[0] == long[1] && long[2] < long[0])
  }
}
