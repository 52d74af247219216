import Testing

@testable import Canvas

@Suite struct UnbrokenWordsTests {
  @Test("no-break spaces and hyphens are plain ones with a rule, and bytes find their new place")
  func plain() {
    let words = UnbrokenWords("é a\u{00A0}b 5\u{2011}1")
    #expect(words.words == "é a b 5-1")
    #expect(words.unbroken == [4..<6, 8..<10])
    #expect(words.place(of: 0..<13) == 0..<10)
    #expect(words.place(of: 6..<9) == 5..<8)
  }

  @Test("no line ends there")
  func kept() throws {
    let typesetter = try Sample.typesetter()
    for (plain, kept) in [(" ", "\u{00A0}"), ("-", "\u{2011}")] {
      let loose = try typesetter.measure(Sample.spec("massage\(plain)massage", width: 70))
      let whole = try typesetter.measure(Sample.spec("massage\(kept)massage", width: 70))
      #expect(loose.lines == 2 && whole.lines == 1)
      #expect(whole.width > 100)
    }
  }
}
