import Testing

@testable import Canvas

@Suite struct DrawingBookTests {
  private func slug(_ words: String) throws -> Slug {
    try #require(Slug(page: Array("1 0 0 -1 0 4096 cm\nq\n\(words)\nQ\n".utf8)))
  }

  @Test("a drawing stands where it is drawn, and is held from the second time on")
  func again() throws {
    var book = DrawingBook()
    let (one, other) = (try slug("1 2 m 3 4 l S"), try slug("1 2 m 3 5 l S"))
    #expect(
      try [one, other, one, one, other, slug("1 2 m 3 4 l S")].map { book.place(of: $0) }
        == [.here, .here, .new(0), .held(0), .new(1), .held(0)])
  }

  @Test("a large drawing, and what comes after very many, always stands where it is drawn")
  func bounds() throws {
    var book = DrawingBook()
    let large = try slug(String(repeating: "1 2 m ", count: 300))
    #expect([large, large, large].map { book.place(of: $0) } == [.here, .here, .here])
    for number in 0..<4096 { #expect(try book.place(of: slug("\(number) 2 m")) == .here) }
    let late = try slug("1 2 m 3 4 l S")
    #expect([late, late].map { book.place(of: $0) } == [.here, .here])
    #expect(try book.place(of: slug("7 2 m")) == .new(0))
  }
}
