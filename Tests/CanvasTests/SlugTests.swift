import Testing

@testable import Canvas

@Suite struct SlugTests {
  private func slug(_ content: String) -> Slug? {
    Slug(page: Array("1 0 0 -1 0 4096 cm\nq\n\(content)Q\n".utf8))
  }

  @Test(
    "words and paths are a slug",
    arguments: ["", "0 0 0 rg /a0 gs\nBT\n14 0 0 -14 1 2 Tm\n/f-0-0 1 Tf\n(a / Q b)Tj\nET\n", "q\n1 2 m 3 4 l S\nQ\n"])
  func plain(_ content: String) throws {
    #expect(try #require(slug(content)).content == Array(content.utf8))
  }

  @Test(
    "what leads to another object is none, nor what is not whole",
    arguments: ["/x5 Do\n", "/s7 gs\n", "/Pattern cs /x6 scn\n", "Q\nq\n", "q\n", "(a"])
  func notPlain(_ content: String) { #expect(slug(content) == nil) }

  @Test("a page of another size is none")
  func otherPage() { #expect(Slug(page: Array("1 0 0 -1 0 792 cm\nq\nQ\n".utf8)) == nil) }

  @Test(
    "numbers are written to a hundred-thousandth",
    arguments: [
      (0.0, "0"), (-0.000001, "0"), (12.5, "12.5"), (-3.00001, "-3.00001"), (1024, "1024"), (0.999999, "1"),
    ])
  func decimals(_ number: Double, _ written: String) {
    var syntax = PDFSyntax()
    syntax.add(decimal: number)
    #expect(String(decoding: syntax.bytes, as: UTF8.self) == written)
  }
}
