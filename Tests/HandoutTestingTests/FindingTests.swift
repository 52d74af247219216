import Handout
import Testing

@testable import HandoutTesting

@Suite struct FindingTests {
  @Test("the same fault on many kinds of sheets is one finding that counts them")
  func merged() {
    var list = FindingList()
    for reading in ReadingSize.allCases {
      list.add(.overlap, ["page 1: x"], on: Kind(context: "pond", language: "es", reading: reading, family: "usual"))
    }
    #expect(list.findings.map(\.kinds.count) == [3])
    #expect(
      list.findings.map(\.description)
        == ["layout.overlap: pond (es, letter, standard, usual and 2 more): page 1: x"])
  }

  @Test("another rule, context or sentence is another finding; one without a sheet has no kind")
  func apart() {
    var list = FindingList()
    list.add(.overlap, ["x", "y"], on: Kind(context: "pond", language: "es", family: "usual"))
    list.add(.margin, ["x"], on: Kind(context: "pond", language: "es", family: "usual"))
    list.add(.overlap, ["x"], on: Kind(context: "lake", language: "es", family: "usual"))
    list.add(.packs, "no pack.")
    #expect(list.findings.count == 5)
    #expect(list.findings.last?.description == "layout.packs: no pack.")
  }

  @Test("every rule has an id of the suite and says what it wants")
  func rules() {
    for rule in LayoutRule.allCases {
      #expect(rule.rawValue.wholeMatch(of: /layout\.[a-z-]+/) != nil)
      #expect(rule.wants.hasSuffix("."))
    }
  }
}
