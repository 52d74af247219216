import Foundation
import Testing

@Suite("takehome batch", .timeLimit(.minutes(5))) struct BatchTests {
  @Test("the sample gives 23 sheets and names the refused row with its line and id")
  func sample() async throws {
    let batch = try await SampleBatch.printed()
    #expect(batch.outcome.code == 1)
    #expect(batch.outcome.output == "23 sheets, 46 pages in out, print run out/run.pdf; 1 row problem\n")
    #expect(
      batch.outcome.complaints == [
        "caseload.csv:25: contexts: sensory-bins is for children from 18 months; this row has age_months 14 [id k-24]",
        "caseload.csv:4: oil: no oil is printed: it conflicts with the row's allergies [id k-03]",
      ])
    #expect(try batch.sheets.count == 23)
    #expect(try batch.desk.files(in: "out").count == 26)
  }

  @Test("a sheet is called SEQUENCE-ID-CONTEXT-LANGUAGE.pdf, in the order of the file")
  func names() async throws {
    let sheets = try await SampleBatch.printed().sheets
    for (index, sheet) in sheets.enumerated() {
      let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      #expect(sheet.hasPrefix("0\(number)-k-\(number)-"))
      #expect(sheet.wholeMatch(of: /[0-9]{3}-k-[0-9]{2}-[a-z]+(-[a-z]+)*-(en|es)\.pdf/) != nil)
    }
  }

  @Test("receipts.jsonl has one line for each sheet, with its file and length and nothing of the child")
  func receipts() async throws {
    let batch = try await SampleBatch.printed()
    let receipts = try batch.receipts
    #expect(receipts.map { $0["file"] as? String } == (try batch.sheets))
    #expect(receipts.map { $0["sequence"] as? Int } == Array(1...23))
    for receipt in receipts {
      let file = try #require(receipt["file"] as? String)
      #expect(receipt["bytes"] as? Int == (try batch.desk.bytes("out/\(file)").count))
      #expect(receipt["pages"] as? Int == 2)
      #expect(
        Set(receipt.keys) == [
          "sequence", "id", "context", "language", "file", "bytes", "sha256", "key", "pages", "density", "version",
          "pack", "checks",
        ])
    }
  }

  @Test("the print run has every sheet, and the second copy of k-09", .enabled(if: Tool.pdfinfo.isInstalled))
  func printRun() async throws {
    let batch = try await SampleBatch.printed()
    let run = try await batch.desk.run(Tool.pdfinfo.url, ["out/run.pdf"])
    // 24 copies of two pages, and blank backs behind cards that are cut out: five copies, two pages each.
    #expect(run.output.contains(/\nPages: +58\n/))
    #expect(run.output.contains(/(?m)^Title: +Take-home sheets$/))
    for sheet in try batch.sheets {
      let info = try await batch.desk.run(Tool.pdfinfo.url, ["out/\(sheet)"])
      #expect(info.output.contains(/\nPages: +2\n/), "\(sheet)")
    }
  }

  @Test("the summary as JSON, alone on standard output; --quiet keeps problems only")
  func summary() async throws {
    let desk = try Desk()
    try desk.write("id,goes_by,contexts\n1,Al,car-wait\n2,Bo,nope\n", to: "two.csv")
    var outcomes: [Outcome] = []
    for flags in [["--json"], ["--json", "--quiet"], ["--quiet"], []] {
      outcomes.append(try await desk.run(Repository.command, ["batch", "two.csv", "-o", "out"] + flags))
    }
    #expect(try JSONSerialization.jsonObject(with: Data(outcomes[0].output.utf8)) is [String: Any])
    let transcript = outcomes.transcript.replacing(/"(rate|seconds)":[0-9.]+/) { "\"\($0.output.1)\":0.1" }
    try Snapshot.check(transcript, "batch-summary")
  }

  @Test("a caseload without one good row ends, with receipts that are empty and no print run")
  func nothingToPrint() async throws {
    let desk = try Desk()
    try desk.write("id,goes_by,contexts\n1,Al,nope\n", to: "bad.csv")
    let batch = try await desk.run("batch", "bad.csv", "-o", "out", "--print-run", "out/run.pdf")
    #expect((batch.code, batch.output) == (1, "0 sheets, 0 pages in out; 1 row problem\n"))
    #expect(try desk.files(in: "out") == ["batch.json", "receipts.jsonl"])
    #expect(try desk.bytes("out/receipts.jsonl").isEmpty)
  }

  @Test("a print run without a sheet is not written")
  func emptyRun() async throws {
    let desk = try Desk()
    try desk.write("id,goes_by,contexts,language\nk-1,\u{1200},car-wait,en\n", to: "odd.csv")
    let batch = try await desk.run("batch", "odd.csv", "-o", "out", "--print-run", "run.pdf")
    #expect((batch.code, batch.output) == (1, "0 sheets, 0 pages in out; 1 sheet failed\n"))
    #expect(try !desk.files().contains { $0.contains("run") })
  }

  @Test("--fail-fast prints nothing when a row is bad, and stops at the first sheet that fails")
  func failFast() async throws {
    let desk = try Desk()
    try desk.write("id,goes_by,contexts,language\n1,Al,car-wait,en\n2,Bo,nope,en\n", to: "row.csv")
    try desk.write(
      "id,goes_by,contexts,language\n1,Al,car-wait,en\n2,Bo\u{1F600},car-wait,en\n3,Cy\u{1F600},car-wait,en\n",
      to: "glyph.csv")
    let outcomes = [
      try await desk.run("batch", "row.csv", "-o", "row", "--fail-fast"),
      try await desk.run("batch", "glyph.csv", "-o", "glyph", "--fail-fast", "--jobs", "1"),
      try await desk.run("batch", "glyph.csv", "-o", "all", "--jobs", "1"),
    ]
    #expect(try desk.files().filter { $0.hasPrefix("row") } == ["row.csv"])
    #expect(try desk.files(in: "glyph") == ["001-1-car-wait-en.pdf", "batch.json", "receipts.jsonl"])
    #expect(try desk.files(in: "all") == ["001-1-car-wait-en.pdf", "batch.json", "receipts.jsonl"])
    try Snapshot.check(outcomes.transcript, "fail-fast")
  }

  @Test("workers are 1 to 256", arguments: ["0", "257", "x"])
  func workers(_ number: String) async throws {
    let desk = try Desk()
    let batch = try await desk.run("batch", Repository.sample, "-o", "out", "--jobs", number)
    #expect(batch.code == 64)
    #expect(try desk.files() == [])
  }
}
