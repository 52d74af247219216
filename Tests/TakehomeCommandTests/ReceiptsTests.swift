import Foundation
import Testing

@Suite("takehome receipts, and batches in parts", .timeLimit(.minutes(5))) struct ReceiptsTests {
  /// Prints the sample in parts, each into the folder that is named for it.
  private func printed(_ folders: [String]) async throws -> Desk {
    let desk = try Desk()
    for (index, folder) in folders.enumerated() {
      let part = try await desk.run(
        "batch", Repository.sample, "-o", folder, "--shard", "\(index + 1)/\(folders.count)", "-q")
      #expect(part.code == 0 || part.code == 1)
    }
    return desk
  }

  @Test("parts have the whole batch's sheets between them, to the byte, and merge into its receipts and ticket")
  func parts() async throws {
    let clean = try await SampleBatch.printed().desk.contents().filter { $0.key != "run.pdf" }
    let desk = try await printed(["p1", "p2", "p3"])
    let merged = try await desk.run("receipts", "merge", "p2", "p1", "p3", "-o", "all")
    #expect((merged.code, merged.output, merged.errors) == (0, "23 receipts in all\n", ""))
    var found: [String: Data] = [:]
    for folder in ["p1", "p2", "p3", "all"] { found.merge(try desk.contents(of: folder)) { _, new in new } }
    #expect(found.filter { !$0.key.contains("-of-3") } == clean)
    let verified = try await desk.run("receipts", "verify", "p1", "p2", "p3")
    #expect((verified.code, verified.output) == (0, "23 sheets, 46 pages: all there\n"))
    let file = try await desk.run("receipts", "merge", "p1", "p2", "p3", "-o", "p1/all.jsonl")
    #expect((file.code, file.output) == (0, "23 receipts in p1/all.jsonl\n"))
    #expect(try desk.bytes("p1/all.jsonl") == clean["receipts.jsonl"])
    #expect(try desk.bytes("p1/batch.json") == clean["batch.json"])
  }

  @Test("parts of one folder merge in it, and it verifies as a whole batch does; a bad row is named by one part alone")
  func oneFolder() async throws {
    let desk = try Desk()
    var complaints: [String] = []
    for part in ["1/2", "2/2"] {
      complaints += try await desk.run("batch", Repository.sample, "-o", "out", "--shard", part).complaints
    }
    #expect(complaints.sorted() == (try await SampleBatch.printed().outcome.complaints.sorted()))
    #expect(try await desk.run("receipts", "verify", "out").code == 0)
    #expect(try await desk.run("receipts", "merge", "out", "-o", "out").code == 0)
    #expect(
      try await desk.run("receipts", "verify", "out", "--quiet").transcript
        == "$ takehome receipts verify out --quiet\n= 0\n")
    let clean = try await SampleBatch.printed().desk.contents()
    let found = try desk.contents().filter { !$0.key.contains("-of-2") }
    #expect(found == clean.filter { $0.key != "run.pdf" })
  }

  @Test("faults are named a line each, and as JSON; broken parts are not merged")
  func faults() async throws {
    let desk = try await printed(["p1", "p2"])
    let sheets = try desk.files(in: "p1").filter { $0.hasSuffix(".pdf") }
    try FileManager.default.removeItem(at: desk.folder.appending(path: "p1/\(sheets[0])"))
    try desk.write("x", to: "p1/\(sheets[1])")
    try desk.write("x", to: "p2/777-k-77-car-wait-en.pdf")
    let text = try await desk.run("receipts", "verify", "p1", "p2")
    #expect(
      text.output == """
        p1/\(sheets[0]): the file is not there. Print again with --resume. [missing]
        p1/\(sheets[1]): the file is not as it was printed. Print again with --resume. [changed]
        p2/777-k-77-car-wait-en.pdf: no receipt tells of this sheet. Look at it, and take it away. [strange]

        """)
    #expect((text.code, text.errors) == (1, ""))
    let json = try await desk.run("receipts", "verify", "p1", "p2", "--json")
    let found = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(found["faultCount"] as? Int == 3)
    #expect((found["faults"] as? [[String: String]])?.map { $0["rule"] } == ["missing", "changed", "strange"])
    let merge = try await desk.run("receipts", "merge", "p1", "-o", "all")
    #expect(merge.code == 1)
    #expect(merge.complaints.last == "takehome: nothing was written. Mend the parts first.")
    #expect(try !desk.files().contains("all"))
  }

  @Test("what cannot be read ends with 65, what is not there with 66, where nothing can be written with 73")
  func codes() async throws {
    let desk = try await printed(["p1"])
    #expect(try await desk.run("receipts", "verify", "nope").code == 66)
    #expect(try await desk.run("receipts", "verify").code == 64)
    #expect(try await desk.run("receipts", "merge", "p1").code == 64)
    #expect(try await desk.run("receipts", "merge", "p1", "-o", "/proc/x").code == 73)
    try desk.write("{}\n", to: "p1/receipts-1-of-1.jsonl")
    let bad = try await desk.run("receipts", "verify", "p1")
    #expect(bad.code == 65)
    #expect(
      bad.complaints == [
        "takehome: p1/receipts-1-of-1.jsonl:1: this line is no receipt of this batch. Print again with --resume."
      ])
  }

  @Test("--shard auto asks the array job and says which; a wrong part is refused before anything is written")
  func auto() async throws {
    let desk = try Desk()
    try desk.caseload(4)
    let task = ["AWS_BATCH_JOB_ARRAY_INDEX": "1", "AWS_BATCH_JOB_ARRAY_SIZE": "2"]
    let call = ["batch", "many.csv", "-o", "out", "--shard"]
    for part in ["auto", "0/2", "3/2", "half", ""] {
      let bad = try await desk.run(Repository.command, call + [part])
      #expect((bad.code, bad.complaints.count) == (64, 1), "\(part)")
    }
    #expect(try desk.files() == ["many.csv"])
    let told = try await desk.run(Repository.command, call + ["auto"], environment: task)
    #expect(told.complaints == ["takehome: shard 2/2, told by AWS Batch (AWS_BATCH_JOB_ARRAY_INDEX)"])
    #expect(try desk.files(in: "out").contains("receipts-2-of-2.jsonl"))
  }
}
