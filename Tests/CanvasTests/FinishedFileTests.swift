import Testing

@testable import Canvas

@Suite struct FinishedFileTests {
  private static func same(_ bytes: [UInt8]) throws {
    let (own, objects) = (try #require(ReadBack(finished: bytes)), try #require(ReadBack(throughObjects: bytes)))
    #expect(own.pages == objects.pages)
    #expect(own.language == objects.language)
    #expect(own.hasWholeFonts == objects.hasWholeFonts)
    #expect(own.hasWholeTree == objects.hasWholeTree)
  }

  @Test("our own form reads as it does through qpdf's objects", arguments: StressCorpus.allCases)
  func reads(_ document: StressCorpus) throws { try Self.same(try document.drawn().strict()) }

  @Test("so does a sheet with everything on it")
  func sheet() throws {
    let bytes = try GoodSheet.bytes()
    try Self.same(bytes)
    #expect(try #require(ReadBack(finished: bytes)).pages.flatMap(\.self).isEmpty == false)
  }

  @Test("another form is left to qpdf")
  func otherForm() throws {
    let bytes = try StressCorpus.forms.drawn().throughObjects()
    #expect(ReadBack(finished: bytes) == nil && ReadBack(bytes) != nil)
    #expect(ReadBack(finished: Array("startxref\n9\n%%EOF\n".utf8)) == nil)
    #expect(ReadBack(finished: []) == nil)
  }

  @Test("damage is refused or read, and never ends the program", arguments: 0..<4)
  func damage(_ seed: UInt64) throws {
    let good = try StressCorpus.forms.drawn().strict()
    var random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var refused = 0
    for _ in 0..<400 {
      var bytes = good
      for _ in 0..<3 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(random >> 33) % bytes.count] = UInt8(truncatingIfNeeded: random >> 20)
      }
      if random & 7 == 0 { bytes.removeLast(Int(random >> 40) % bytes.count) }
      if ReadBack(finished: bytes) == nil { refused += 1 }
    }
    #expect(refused > 20)
  }
}
