import Testing

@testable import Canvas

@Suite struct TypesetterDirectionTests {
  private func columns(_ spec: TextSpec) throws -> ClosedRange<Int> {
    let pixels = try Sample.pixels { (ink) throws(CanvasError) in try ink.text(spec, x: 0, y: 0) }
    return try #require(pixels.inkedColumns)
  }

  @Test("lines that run from left to right start at the left edge")
  func leftToRight() throws {
    let ink = try columns(Sample.spec("Hold", width: 400))
    #expect(ink.lowerBound < 5 && ink.upperBound < 100)
  }

  @Test("lines that run from right to left start at the right edge")
  func rightToLeft() throws {
    let ink = try columns(Sample.spec("القدم", width: 400, language: "ar", isRightToLeft: true))
    #expect(ink.upperBound > 390 && ink.lowerBound > 300)
  }

  @Test("a line of Latin letters in a right-to-left sheet starts at the right edge too")
  func latinInRightToLeft() throws {
    let ink = try columns(Sample.spec("Mia", width: 400, language: "ar", isRightToLeft: true))
    #expect(ink.upperBound > 390)
  }

  @Test("a line of Arabic letters in a left-to-right sheet starts at the left edge")
  func arabicInLeftToRight() throws {
    #expect(try columns(Sample.spec("القدم", width: 400)).lowerBound < 10)
  }

  @Test("centred lines stand in the middle, whichever way they run", arguments: [false, true])
  func centered(_ isRightToLeft: Bool) throws {
    let ink = try columns(
      Sample.spec("Hold", width: 400, isCentered: true, language: "ar", isRightToLeft: isRightToLeft))
    #expect(abs(ink.lowerBound + ink.upperBound - 399) <= 3)
  }
}
