import Testing

@testable import Canvas

@Suite struct TypesetterMemoryTests {
  @Test("words that several sheets use are set once, while the words of single sheets come and go")
  func remembered() throws {
    let typesetter = try Sample.typesetter()
    let kept = try typesetter.lines(Sample.spec("kept"))
    for number in 0..<(4 * Typesetter.memory) {
      typesetter.beginSheet()
      _ = try typesetter.measure(Sample.spec("\(number)"))
      #expect(try typesetter.lines(Sample.spec("kept")) === kept)
    }
  }

  @Test("a failure is not remembered as words")
  func failure() throws {
    let typesetter = try Sample.typesetter()
    for _ in 1...2 {
      #expect(throws: CanvasError.missingGlyph("\u{1F600}")) { try typesetter.measure(Sample.spec("\u{1F600}")) }
    }
    #expect(typesetter.remembered == 0)
  }

  @Test("remembered words are drawn the same after words of other languages and directions were set")
  func otherLanguages() throws {
    let english = Sample.spec("Ask first (always): \"May I?\" 1, 2, 3.", width: 150)
    let arabic = Sample.spec("اسأل أولا (دائما): 1, 2, 3.", width: 150, language: "ar", isRightToLeft: true)
    let spanish = Sample.spec("Pregunte", language: "es")
    func picture(_ first: TextSpec, after others: [TextSpec]) throws -> Pixels {
      let typesetter = try Sample.typesetter()
      _ = try typesetter.measure(first)
      for other in others { _ = try typesetter.measure(other) }
      return try Sample.pixels(typesetter: typesetter) { (ink) throws(CanvasError) in try ink.text(first, x: 0, y: 0) }
    }
    #expect(try picture(english, after: [arabic]) == picture(english, after: []))
    #expect(try picture(arabic, after: [english]) == picture(arabic, after: []))
    #expect(try picture(english, after: [arabic, spanish]) == picture(english, after: []))
  }

  @Test("remembered words give the same bytes after words of other languages were set")
  func sameBytes() throws {
    let english = Sample.spec("Hold the foot in both hands.", width: 60)
    func document(after others: [TextSpec]) throws -> [UInt8] {
      let typesetter = try Sample.typesetter()
      _ = try typesetter.measure(english)
      for other in others { _ = try typesetter.measure(other) }
      return try Sample.pdf(typesetter: typesetter) { (canvas) throws(CanvasError) in
        try canvas.page(width: 200, height: 200) { (page) throws(CanvasError) in
          try page.leaf(.paragraph) { (ink) throws(CanvasError) in try ink.text(english, x: 9, y: 9) }
        }
      }
    }
    #expect(try document(after: [Sample.spec("Pie", language: "es")]) == document(after: []))
  }
}
