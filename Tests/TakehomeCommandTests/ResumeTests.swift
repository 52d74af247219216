import Foundation
import Testing

@Suite("takehome batch --resume", .timeLimit(.minutes(5))) struct ResumeTests {
  private func call(_ flags: String...) -> [String] {
    ["batch", Repository.sample, "-o", "out", "--quiet", "--events"] + flags
  }

  /// Prints the sample, changes something in the folder, resumes, and tells which sheets were made.
  private func made(
    _ flags: [String] = ["--resume"], environment: [String: String] = [:], after change: (Desk) throws -> Void
  ) async throws -> (made: [Int], skipped: Int, desk: Desk, outcome: Outcome) {
    let desk = try Desk()
    for (file, bytes) in try await SampleBatch.printed().desk.contents() {
      try FileManager.default.createDirectory(at: desk.folder.appending(path: "out"), withIntermediateDirectories: true)
      try desk.write(bytes, to: "out/\(file)")
    }
    try change(desk)
    let outcome = try await desk.run(Repository.command, call() + flags, environment: environment)
    let events = try desk.events(outcome)
    let made = events.filter { $0["event"] as? String == "made" }.compactMap { $0["sequence"] as? Int }
    return (made, events.count { $0["event"] as? String == "skipped" }, desk, outcome)
  }

  private func expectSample(_ desk: Desk) async throws {
    let clean = try await SampleBatch.printed().desk.contents()
    #expect(try desk.contents() == clean)
  }

  @Test("a whole batch is left as it is, and its print run is written anew with every sheet")
  func whole() async throws {
    let result = try await made(["--resume", "--print-run", "out/run.pdf"]) {
      try FileManager.default.removeItem(at: $0.folder.appending(path: "out/run.pdf"))
    }
    #expect((result.made, result.skipped, result.outcome.code) == ([], 23, 1))
    try await expectSample(result.desk)
  }

  @Test("what is missing, changed, cut short or no plain file is made again, and nothing else")
  func broken() async throws {
    let result = try await made { desk in
      let sheets = try desk.files(in: "out").filter { $0.hasPrefix("0") }
      func place(_ number: Int) -> URL { desk.folder.appending(path: "out/\(sheets[number - 1])") }
      try FileManager.default.removeItem(at: place(2))
      var changed = try Data(contentsOf: place(5))
      changed[100] ^= 1
      try changed.write(to: place(5))
      try Data(contentsOf: place(9)).dropLast().write(to: place(9))
      try Data().write(to: place(23))
    }
    #expect((result.made, result.skipped) == ([2, 5, 9, 23], 19))
    try await expectSample(result.desk)
  }

  @Test("a sheet whose receipt is gone or damaged is made again")
  func receipts() async throws {
    let result = try await made { desk in
      var lines = String(decoding: try desk.bytes("out/receipts.jsonl"), as: UTF8.self)
        .split(separator: "\n").map(String.init)
      lines[3] = lines[3].replacing("\"pages\":2", with: "\"pages\":2,\"more\":1")
      lines.remove(at: 6)
      lines[20] = String(lines[20].dropLast(30))
      try desk.write(lines.joined(separator: "\n"), to: "out/receipts.jsonl")
    }
    #expect(result.made == [4, 7, 22, 23])
    try await expectSample(result.desk)
  }

  @Test("a changed row, date or form makes a sheet anew in the place of the old one")
  func stale() async throws {
    let desk = try Desk()
    let rows = ["1,Al,car-wait,en,", "2,Bo,car-wait,en,", "3,Cy,car-wait,en,"]
    let header = "id,goes_by,contexts,language,notes\n"
    try desk.write(header + rows.joined(separator: "\n"), to: "rows.csv")
    let call = ["batch", "rows.csv", "-o", "out", "--quiet"]
    #expect(try await desk.run(Repository.command, call).code == 0)
    try desk.write(
      header + rows.joined(separator: "\n").replacing("2,Bo,car-wait,en,", with: "2,Bo,car-wait,en,warm"),
      to: "rows.csv")
    let resumed = try await desk.run(Repository.command, call + ["--resume"])
    #expect(resumed.output == "3 sheets, 6 pages in out (1 made, 2 there already)\n")
    let resumedFiles = try desk.contents()
    #expect(try await desk.run(Repository.command, call).code == 0)
    #expect(try desk.contents() == resumedFiles)
    let dated = try await desk.run(
      Repository.command, call + ["--resume"], environment: ["SOURCE_DATE_EPOCH": "1767225601"])
    #expect(dated.output == "3 sheets, 6 pages in out (3 made, 0 there already)\n")
  }

  @Test("sheets that no plan asks for are named and left; what is called otherwise is not spoken of")
  func strangers() async throws {
    let result = try await made { desk in
      for name in ["024-k-99-car-wait-en.pdf", "001-k-01-bath-time-es.pdf", "Mia.pdf", "001 Mia in bath.pdf", "a.txt"] {
        try desk.write("mine", to: "out/\(name)")
      }
    }
    #expect(
      result.outcome.complaints.last
        == "takehome: out has 2 files of no sheet of this batch: 001-k-01-bath-time-es.pdf, 024-k-99-car-wait-en.pdf. "
        + "Look at them, and take them away.")
    #expect(!result.outcome.errors.contains("Mia"))
    #expect(result.skipped == 23)
    #expect(try result.desk.bytes("out/024-k-99-car-wait-en.pdf") == Data("mine".utf8))
  }

  @Test("without --resume everything is made anew, and files of other batches stay unspoken of")
  func anew() async throws {
    let desk = try Desk()
    try desk.caseload(2)
    let call = ["batch", "many.csv", "-o", "out", "--events"]
    _ = try await desk.run(Repository.command, call)
    try desk.write("mine", to: "out/024-k-99-car-wait-en.pdf")
    let again = try await desk.run(Repository.command, call)
    #expect(try desk.events(again).map { $0["event"] as? String } == ["started", "made", "made", "ended"])
    #expect(again.errors.isEmpty)
    #expect(try desk.files(in: "out").contains("024-k-99-car-wait-en.pdf"))
  }

  @Test("a folder that holds nothing yet is printed like any other")
  func empty() async throws {
    let desk = try Desk()
    _ = try await desk.run(Repository.command, call("--resume", "--print-run", "out/run.pdf"))
    try await expectSample(desk)
  }
}
