import CCairo
import Testing

@testable import Canvas

@Suite struct CairoStatusTests {
  @Test("only the number 0 is success", arguments: [1, 31, 43, 44, 45, 200, UInt32.max])
  func onlyZero(_ number: UInt32) {
    let status = CairoStatus(rawValue: number)
    #expect(throws: CanvasError.cairo(status, doing: "draw page 1")) { try status.check("draw page 1") }
    #expect(throws: Never.self) { try CairoStatus.success.check("draw page 1") }
  }

  @Test("a number that this build does not know has a description of its own")
  func unknownNumber() {
    for number in [CAIRO_STATUS_LAST_STATUS.rawValue, 200, UInt32.max] {
      #expect(CairoStatus(rawValue: number).description == "unknown status \(number)")
    }
  }

  @Test("a known number has cairo's words")
  func knownNumber() {
    for number in 0..<CAIRO_STATUS_LAST_STATUS.rawValue {
      let words = CairoStatus(rawValue: number).description
      #expect(!words.isEmpty && !words.contains("unknown status"))
    }
  }

  @Test("a tag error is thrown with cairo's words")
  func tagError() {
    let status = CAIRO_STATUS_TAG_ERROR.status
    #expect(throws: CanvasError.cairo(status, doing: "finish the document")) { try status.check("finish the document") }
    #expect(
      CanvasError.cairo(status, doing: "finish the document").description.hasPrefix("Could not finish the document: "))
  }
}
