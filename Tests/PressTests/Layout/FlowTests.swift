import Handout
import HandoutTesting
import Testing

@testable import Press

/// A letter page has 699.65 pt between its margins and above the footer.
@Suite struct FlowTests {
  private func solidNames(_ printed: Press.Printed) -> [[String]] {
    printed.pages.map {
      $0.nodes.flatMap(\.marks).compactMap { $0.solid?.split(separator: " ").first.map(String.init) }
    }
  }

  private func names(_ sheet: Sheet) throws -> [[String]] { solidNames(try Proof.layOut(sheet)) }

  @Test("pages are filled in order, and no block is split")
  func order() throws {
    let sheet = Proof.sheet { for name in ["a", "b", "c", "d"] { Solid(name, height: 300) } }
    #expect(try names(sheet) == [["a", "b"], ["c", "d"]])
  }

  @Test("a page break is honoured where the pages allow it")
  func pageBreak() throws {
    let sheet = Proof.sheet {
      Solid("a", height: 100)
      Block.pageBreak
      Solid("b", height: 100)
    }
    #expect(try names(sheet) == [["a"], ["b"]])
  }

  @Test("a page break gives way where it would take one page too many")
  func brokenBreak() throws {
    let sheet = Proof.sheet {
      Solid("a", height: 300)
      Block.pageBreak
      Solid("b", height: 300)
      Solid("c", height: 600)
    }
    #expect(try names(sheet) == [["a", "b"], ["c"]])
  }

  @Test("page breaks at the start, at the end and in a row make no empty page")
  func emptyPages() throws {
    let sheet = Proof.sheet {
      Block.pageBreak
      Solid("a", height: 100)
      Block.pageBreak
      Block.pageBreak
      Solid("b", height: 100)
      Block.pageBreak
    }
    #expect(try names(sheet) == [["a"], ["b"]])
  }

  @Test("a sheet of no blocks is one page with its footer")
  func noBlocks() throws {
    let pages = try Proof.layOut(Proof.sheet {}).pages
    #expect(
      pages.count == 1
        && pages[0].dump == [
          "page 612x792", "~footer 36,742.7 39x12.4 footer 9.5pt \"test 1.0\"",
          "~footer 522.8,742.7 53.3x12.4 footer 9.5pt \"Page 1 of 1\"",
        ])
  }

  @Test("a sheet that does not fit names the block, the points and what to do")
  func overflow() throws {
    let sheet = Proof.sheet {
      Solid("a", height: 600)
      Solid("b", height: 600)
      Section("skip today") { Solid("c", height: 300) }
    }
    let overflow = try #require(try Proof.refusal(sheet))
    #expect(overflow.block == "skip today")
    #expect(abs(overflow.by - (300 - (699.65 - 600 - 6))) < 0.01)
    #expect(
      overflow.description
        == "skip today is 207 pt over: 2 pages at standard size are full; "
        + "shorten goal, notes, cues or cautions, or ask for fewer strokes")
  }

  @Test("a block that is higher than a page does not fit, even on a page of its own")
  func tooHigh() throws {
    let overflow = try #require(try Proof.refusal(Proof.sheet { Section("notes") { Solid("a", height: 720) } }))
    #expect(overflow.block == "notes" && abs(overflow.by - 20.35) < 0.01)
    #expect(try Proof.refusal(Proof.sheet { Solid("a", height: 699) }) == nil)
  }

  @Test("a word too wide for the page names its section at once")
  func tooWide() throws {
    let word = String(repeating: "a", count: 90)
    let overflow = try #require(try Proof.refusal(Proof.sheet { Section("signs") { Text(word) } }))
    #expect(overflow.block == "signs" && abs(overflow.by - (90 * 7 - 540)) < 0.01)
  }

  @Test("large print takes another leaf rather than refuse")
  func extraLeaf() throws {
    func sheet(_ reading: ReadingSize, _ blocks: Int) -> Sheet {
      Proof.sheet(reading: reading) { for index in 1...blocks { Solid("s\(index)", height: 600) } }
    }
    #expect(try Proof.layOut(sheet(.large, 4)).pages.count == 4)
    #expect(try Proof.layOut(sheet(.xlarge, 6)).pages.count == 6)
    #expect(try Proof.refusal(sheet(.large, 5))?.because.hasPrefix("4 pages at large size are full") == true)
    #expect(try Proof.refusal(sheet(.standard, 3))?.because.hasPrefix("2 pages at standard size") == true)
    #expect(try Proof.layOut(sheet(.large, 4)).density == .normal)
  }

  @Test("the page is promised at the first density of the ladder that fits it")
  func ladder() throws {
    func density(_ height: Double) throws -> Density {
      let sheet = Proof.sheet {
        for half in ["a", "b"] {
          Section(half) {
            Solid(half + "1", height: height)
            Stack(gap: .wide) { for index in 2...8 { Solid(half + "\(index)", height: 10) } }
          }
        }
      }
      return try Proof.layOut(sheet).density
    }
    // Seven gaps, six of them wide: 18 pt, times 1.35, 1 and 0.6, and one tight.
    #expect(try density(400) == .roomy)
    #expect(try density(500) == .normal)
    #expect(try density(540) == .snug)
  }

  @Test("a block without height counts its gap like any other")
  func noHeight() throws {
    for height in stride(from: 680.0, through: 699, by: 1) {
      let sheet = Proof.sheet {
        WritingLines(0...1)
        Solid("a", height: height)
      }
      for page in try Proof.layOut(sheet).pages { #expect(page.faults == []) }
    }
  }
}
