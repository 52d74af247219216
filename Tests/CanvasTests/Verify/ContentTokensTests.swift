import Testing

@testable import Canvas

@Suite("verify: the tokens of a page") struct VerifyContentTokensTests {
  /// Operators with the number of their operands.
  private func operations(_ text: String) -> [String] {
    var tokens = ContentTokens(Array(text.utf8))
    var result: [String] = []
    while tokens.advance() { result.append("\(tokens.operatorName) \(tokens.operands.count)") }
    return result
  }

  @Test("strings, names, lists, comments and inline images are passed over whole")
  func tricky() {
    #expect(operations("(a\\) BDC (b) c) Tj % EMC here\n[1 (x)-2] TJ") == ["Tj 1", "TJ 5"])
    #expect(operations("/P <</MCID 3/X true>>BDC<6142 43>Tj EMC") == ["BDC 7", "Tj 1", "EMC 0"])
    #expect(operations("BI /W 1 ID EMC q EI Q") == ["BI 0", "ID 2", "EI 0", "Q 0"])
    #expect(operations("BI /W 1 ID abEIcd\nEI Q") == ["BI 0", "ID 2", "EI 0", "Q 0"])
  }

  @Test(
    "text that ends anywhere is read to its end",
    arguments: ["(", "(\\", "<", "<<", "[", "%", "/", "ID", "BI ID E", ">"])
  func open(_ text: String) { #expect(operations(text).count <= 2) }

  @Test("the rewriter changes artifacts only, and all else byte for byte")
  func rewriting() {
    let text = "q /Private << /MCID 0 >> BDC (\\(/MCID 1 BDC) Tj EMC\r\n/P << /MCID 1 >> BDC 0.50 w EMC  "
    #expect(ContentRewriter.rewrite(Array(text.utf8), artifacts: [:]) == Array(text.utf8))
    let marked = String(decoding: ContentRewriter.rewrite(Array(text.utf8), artifacts: [0: .footer]), as: UTF8.self)
    #expect(
      marked
        == text.replacing("/Private << /MCID 0 >> BDC", with: "/Artifact << /Type /Pagination /Subtype /Footer >> BDC"))
  }
}
