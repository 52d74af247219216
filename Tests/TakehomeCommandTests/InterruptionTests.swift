import Foundation
import Testing

@Suite("a batch that is ended loses nothing", .timeLimit(.minutes(10))) struct InterruptionTests {
  /// Resumes a batch of the clean run's caseload, and holds every file against the clean run's.
  private func expectCleanAfterResume(_ desk: Desk, _ sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let end = try await desk.run(Repository.command, CleanRun.call + ["--resume"])
    #expect((end.code, end.errors) == (0, ""), sourceLocation: sourceLocation)
    let clean = try await CleanRun.contents()
    let found = try desk.contents()
    #expect(found.keys.sorted() == clean.keys.sorted(), sourceLocation: sourceLocation)
    for (file, bytes) in clean { #expect(found[file] == bytes, "\(file)", sourceLocation: sourceLocation) }
  }

  @Test("asked to end, it finishes the sheets in hand and says how to go on", arguments: [SIGTERM, SIGINT])
  func asked(_ signal: Int32) async throws {
    let desk = try Desk()
    let errors = desk.folder.appending(path: "errors")
    try Data().write(to: errors)
    // The other of the two workers may come to its end meanwhile; this one leaves half of the sheets.
    let end = try await HeldBatch.run(desk, CleanRun.call + ["--jobs", "2"], errors: errors.path) { batch in
      try await batch.ask(toEnd: signal)
    }
    #expect((end.code, end.isSignal) == (128 + signal, false))
    let count = desk.receiptCount()
    #expect(
      String(decoding: try desk.bytes("errors"), as: UTF8.self)
        == "takehome: ended by a signal after \(count) of 12 sheets. Run the same command with --resume to go on.\n")
    let files = try desk.files(in: "out")
    #expect((3..<12).contains(count))
    // Every sheet has its receipt, and there is no draft, hidden or not, and no print run.
    #expect(files.filter { $0.hasSuffix("-car-wait-en.pdf") }.count == count)
    #expect(files.count == count + 2)
    try FileManager.default.removeItem(at: errors)
    try await expectCleanAfterResume(desk)
  }

  @Test("killed at any moment: what is there is whole, and --resume gives the clean run's bytes", arguments: 0..<10)
  func killed(_ number: Int) async throws {
    // Fixed moments: some sheets done, then some milliseconds into the next.
    let moments = [(0, 0), (0, 40), (1, 3), (1, 60), (2, 11), (4, 25), (5, 7), (7, 2), (10, 17), (12, 1)]
    let desk = try Desk()
    try desk.caseload(CleanRun.sheets)
    let batch = try desk.start(Repository.command, CleanRun.call)
    try await desk.wait(for: moments[number].0, of: batch)
    try await Task.sleep(for: .milliseconds(moments[number].1))
    kill(batch.id, SIGKILL)
    _ = await batch.end()
    for file in (try? desk.files(in: "out")) ?? [] where file.hasSuffix("-car-wait-en.pdf") && !file.hasPrefix(".") {
      let clean = try await CleanRun.contents()[file]
      #expect(try desk.bytes("out/\(file)") == clean, "\(file)")
    }
    try await expectCleanAfterResume(desk)
  }

  @Test("drafts that a killed batch left are cleared away; those of others are not")
  func drafts() async throws {
    let desk = try Desk()
    try desk.caseload(CleanRun.sheets)
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "out"), withIntermediateDirectories: true)
    for name in [".001-k-1-car-wait-en.pdf.4711.draft", ".receipts.jsonl.12.draft", ".batch.json.1.draft"] {
      try desk.write("half", to: "out/\(name)")
    }
    try desk.write("half", to: "out/.mine.pdf.1.draft")
    _ = try await desk.run(Repository.command, CleanRun.call)
    #expect(try desk.files(in: "out").filter { $0.hasPrefix(".") } == [".mine.pdf.1.draft"])
  }

  @Test("the caseload may vanish once the batch has begun")
  func vanishedCaseload() async throws {
    let desk = try Desk()
    let end = try await HeldBatch.run(desk) { _ in
      try FileManager.default.removeItem(at: desk.folder.appending(path: "many.csv"))
    }
    #expect(end.code == 0)
    let clean = try await CleanRun.contents()
    #expect(try desk.contents() == clean)
    #expect(try await desk.run(Repository.command, CleanRun.call + ["--resume"]).code == 66)
    #expect(try desk.contents() == clean)
  }

  @Test(
    "a folder that becomes read-only, or a disk that is full: --resume gives the clean run's bytes",
    .enabled(if: SmallDisk.isPossible))
  func fullDisk() async throws {
    let desk = try Desk()
    try desk.caseload(CleanRun.sheets)
    let disk = try SmallDisk(in: desk, kilobytes: 450)
    let call = CleanRun.call.map { $0.replacing("out", with: disk.name) }
    let full = try await desk.run(Repository.command, call)
    #expect(full.code == 73)
    #expect(full.errors.contains("the disk is full"))
    let count = desk.receiptCount(in: disk.name)
    #expect((1..<12).contains(count))
    #expect(try desk.files(in: disk.name).count { $0.hasSuffix(".pdf") } == count)
    disk.remount(isReadOnly: true)
    let before = try desk.contents(of: disk.name)
    let readOnly = try await desk.run(Repository.command, call + ["--resume"])
    #expect((readOnly.code, readOnly.complaints.count) == (73, 1))
    #expect(try desk.contents(of: disk.name) == before)
    disk.remount(kilobytes: 20_000)
    #expect(try await desk.run(Repository.command, call + ["--resume"]).code == 0)
    let found = try desk.contents(of: disk.name)
    disk.unmount()
    #expect(try await CleanRun.contents() == found)
  }
}
