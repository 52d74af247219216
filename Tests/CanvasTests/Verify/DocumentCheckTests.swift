import Testing

@testable import Canvas

@Suite("verify: a finished document", .timeLimit(.minutes(2))) struct VerifyDocumentTests {
  @Test("a good sheet has no faults")
  func goodSheet() throws {
    let report = try #require(DocumentCheck.report(on: try GoodSheet.bytes()))
    #expect(report.faults.map(\.sentence) == [])
    #expect((report.pageCount, report.elementCount) == (2, 22))
  }

  @Test("a print run with blank backs has no faults")
  func goodRun() throws {
    let report = try #require(DocumentCheck.report(on: try GoodSheet.run()))
    #expect(report.faults.map(\.sentence) == [])
    #expect((report.pageCount, report.elementCount) == (4, 23))
  }

  @Test(
    "one thing broken is named with its place",
    arguments: Breakage.document + Breakage.pages + Breakage.tree + Breakage.links)
  func broken(_ breakage: Breakage) throws {
    for packed in [false, true] {
      let report = try #require(DocumentCheck.report(on: try GoodSheet.broken(packed: packed, breakage.mutate)))
      let expected = Fault(rule: breakage.rule, place: breakage.place)
      #expect(report.faults.contains(expected), "found: \(report.faults.map(\.sentence))")
      if breakage.isAlone { #expect(report.faults.count == 1, "found: \(report.faults.map(\.sentence))") }
    }
  }

  @Test("every rule is broken by a test")
  func everyRule() {
    let broken = Breakage.document + Breakage.pages + Breakage.tree + Breakage.links
    #expect(Set(FaultRule.allCases).subtracting(broken.map(\.rule)) == [.damaged, .encrypted])
  }

  @Test("a file that is cut off or overwritten is damaged", arguments: [0.2, 0.5, 0.9, 0.99])
  func damaged(_ part: Double) throws {
    let good = try GoodSheet.bytes()
    let cut = Array(good.prefix(Int(Double(good.count) * part)))
    #expect(DocumentCheck.report(on: cut)?.faults == [Fault(rule: .damaged, place: .document)])
  }

  @Test("an encrypted file is named so")
  func encrypted() throws {
    let key = String(repeating: "k", count: 32)
    let lock = "trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /O (\(key)) /U (\(key)) /P -4 >> "
    let plain = try GoodSheet.broken { _ in }
    let start = try #require(plain.indices.last { plain[$0...].starts(with: "trailer << ".utf8) })
    let locked = plain[..<start] + Array(lock.utf8) + plain[(start + 11)...]
    #expect(DocumentCheck.report(on: Array(locked))?.faults == [Fault(rule: .encrypted, place: .document)])
  }

  @Test("what does not begin as a PDF is none", arguments: ["", "%PD", "GIF89a", " %PDF-1.7"])
  func notOne(_ text: String) { #expect(DocumentCheck.report(on: Array(text.utf8)) == nil) }

  @Test("a sheet of a run without a title is named by its number")
  func runPart() throws {
    let document = try QPDFDocument(try GoodSheet.run())
    document.set(try document.element("H1", after: 1), "/S", document.parse("/P"))
    let report = try #require(DocumentCheck.report(on: try document.written(packed: true)))
    #expect(
      report.faults.map(\.sentence) == [
        "part 1 on page 3 does not have exactly one heading of level 1", "heading 1 on page 3 skips a level",
      ])
  }

  @Test("ids are words with hyphens")
  func ids() {
    for rule in FaultRule.allCases { #expect(rule.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }) }
  }
}
