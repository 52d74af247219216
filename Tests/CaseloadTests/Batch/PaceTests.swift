import Testing

@testable import Caseload

@Suite struct PaceTests {
  @Test(
    "a worker may be a bounded number of sheets ahead of what was told, and the first that was not told never waits")
  func bounded() {
    let pace = Pace()
    #expect(!pace.isFarAhead(0) && !pace.isFarAhead(255) && pace.isFarAhead(256))
    pace.tell(upTo: 100)
    #expect(!pace.isFarAhead(100) && !pace.isFarAhead(355) && pace.isFarAhead(356))
  }
}
