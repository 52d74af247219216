import Foundation
import Testing

@Suite("takehome verify", .timeLimit(.minutes(5))) struct VerifyTests {
  private struct Checked: Decodable {
    struct Fault: Decodable {
      var id: String
      var place: String
      var page: Int?
      var sentence: String
    }
    var file: String
    var pages: Int
    var elements: Int
    var faults: [Fault]
  }

  /// A desk with a good sheet, one with two faults, one that is cut off, and a file that is no PDF.
  private func desk() async throws -> Desk {
    let desk = try Desk()
    _ = try await desk.run("sheet", "bath-time", "--name", "Mia", "-o", "good.pdf")
    let good = try desk.bytes("good.pdf")
    // The XMP packet stands in the file as it is.
    let claims = Data("<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2".utf8)
    let range = try #require(good.range(of: claims))
    var faulty = good
    faulty.replaceSubrange(range, with: Data("<pdfuaid:part>7</pdfuaid:part><pdfaid:part>3".utf8))
    try desk.write(faulty, to: "faulty.pdf")
    try desk.write(good.prefix(good.count / 2), to: "cut.pdf")
    try desk.write("name,context\n", to: "plan.pdf")
    return desk
  }

  @Test("a good sheet is one line with its pages and elements, and nothing when quiet")
  func good() async throws {
    let desk = try await desk()
    let outcome = try await desk.run("verify", "good.pdf")
    #expect(outcome.output.wholeMatch(of: /good\.pdf: ok, 2 pages, [1-9][0-9]+ elements\n/) != nil)
    #expect((outcome.errors, outcome.code) == ("", 0))
    let quiet = try await desk.run("verify", "--quiet", "good.pdf", "good.pdf")
    #expect((quiet.output, quiet.errors, quiet.code) == ("", "", 0))
  }

  @Test("every sheet of the sample caseload and its print run are good")
  func sample() async throws {
    let batch = try await SampleBatch.printed()
    let files = try batch.sheets.map { "out/\($0)" } + ["out/run.pdf"]
    let outcome = try await batch.desk.run(Repository.command, ["verify", "--quiet"] + files)
    #expect((outcome.output, outcome.errors, outcome.code) == ("", "", 0))
  }

  @Test("faults, and files that cannot be checked, are a line each; the rest is checked all the same")
  func faults() async throws {
    let desk = try await desk()
    try FileManager.default.createDirectory(at: desk.folder.appending(path: "out"), withIntermediateDirectories: true)
    let calls: [[String]] = [
      ["faulty.pdf"], ["cut.pdf", "-q"], ["plan.pdf"], ["/dev/null"], ["none.pdf"], ["out"],
      ["none.pdf", "plan.pdf", "faulty.pdf"], ["plan.pdf", "cut.pdf"], [],
    ]
    var outcomes: [Outcome] = []
    for call in calls { outcomes.append(try await desk.run(Repository.command, ["verify"] + call)) }
    try Snapshot.check(outcomes.transcript, "verify")
  }

  @Test("as JSON it is one list with every file that could be checked")
  func json() async throws {
    let desk = try await desk()
    let outcome = try await desk.run("verify", "--json", "good.pdf", "plan.pdf", "faulty.pdf")
    #expect(outcome.code == 65)
    #expect(outcome.complaints.count == 1)
    let checked = try JSONDecoder().decode([Checked].self, from: Data(outcome.output.utf8))
    #expect(checked.map(\.file) == ["good.pdf", "faulty.pdf"])
    #expect(checked.map(\.pages) == [2, 2])
    #expect(checked[0].elements == checked[1].elements)
    #expect(checked[0].faults.isEmpty)
    #expect(checked[1].faults.map(\.id) == ["no-accessible-claim", "no-archive-claim"])
    #expect(checked[1].faults.map(\.place) == ["the document", "the document"])
    #expect(checked[1].faults.allSatisfy { $0.sentence.hasPrefix($0.place) && $0.page == nil })
  }

  @Test("no name of a child is in what it says")
  func privacy() async throws {
    let desk = try await desk()
    let outcome = try await desk.run("verify", "good.pdf", "faulty.pdf", "cut.pdf")
    #expect(!(outcome.output + outcome.errors).contains("Mia"))
  }

  @Test("its help has an example")
  func help() async throws {
    let help = try await Desk().run("verify", "--help")
    #expect(help.code == 0)
    #expect(help.output.contains("Example:\n  takehome verify mia.pdf"))
  }
}
