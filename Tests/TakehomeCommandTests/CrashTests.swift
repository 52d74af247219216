import Foundation
import Testing

@Suite("a crash costs one sheet", .timeLimit(.minutes(10)), .enabled(if: Sabotage.isPossible)) struct CrashTests {
  private static let call = CleanRun.call + ["--jobs", "2"]

  /// A desk with a caseload of twelve, in which some are called otherwise.
  private func desk(_ names: [Int: String]) throws -> Desk {
    let desk = try Desk()
    let rows = (1...12).map { "k-\($0),\(names[$0] ?? "Al"),car-wait,en\n" }
    try desk.write("id,goes_by,contexts,language\n" + rows.joined(), to: "many.csv")
    return desk
  }

  /// What is left when nothing goes wrong, in a folder of its own.
  private func clean(_ desk: Desk) async throws -> [String: Data] {
    let call = Self.call.map { $0.replacing("out", with: "clean") }
    #expect(try await desk.run(Repository.command, call).code == 0)
    return try desk.contents(of: "clean")
  }

  /// What is left when some sheets are left out; a print run without their rows is the same.
  private func clean(_ desk: Desk, without sequences: [Int]) async throws -> [String: Data] {
    var clean = try await clean(desk)
    let lost = sequences.map { "-k-\($0)-car-wait-en.pdf" }
    for file in clean.keys where lost.contains(where: file.hasSuffix) { clean[file] = nil }
    func lines(_ name: String) throws -> [Substring] {
      String(decoding: try desk.bytes(name), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let receipts = try lines("clean/receipts.jsonl").filter { line in !lost.contains { line.contains($0) } }
    clean["receipts.jsonl"] = Data(receipts.joined(separator: "\n").utf8)
    let rows = try lines("many.csv").filter { row in !sequences.contains { row.hasPrefix("k-\($0),") } }
    try desk.write(rows.joined(separator: "\n"), to: "few.csv")
    let few = ["batch", "few.csv", "-o", "few", "--print-run", "few/run.pdf", "--quiet"]
    #expect(try await desk.run(Repository.command, few).code == 0)
    clean["run.pdf"] = try desk.bytes("few/run.pdf")
    return clean
  }

  private func expect(
    _ desk: Desk, holds clean: [String: Data], _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try desk.contents()
    #expect(found.keys.sorted() == clean.keys.sorted(), sourceLocation: sourceLocation)
    for (file, bytes) in clean { #expect(found[file] == bytes, "\(file)", sourceLocation: sourceLocation) }
  }

  private static func complaint(_ sequence: Int, signal: Int32) -> String {
    "many.csv:\(sequence + 1): car-wait: the program crashed (signal \(signal)) while it drew this sheet, "
      + "also when it drew nothing else, so it is left out. Report this. [id k-\(sequence)]"
  }

  @Test(
    "it is named, all others are whole and the receipts and the print run are right",
    arguments: [([5], 2), ([5, 6], 2), ([1, 12], 2), ([1, 2], 1), ([4], 3)])
  func crashed(_ sequences: [Int], _ jobs: Int) async throws {
    let desk = try desk(Dictionary(uniqueKeysWithValues: zip(sequences, Sabotage.crashing)))
    let signal = [1: SIGBUS, 2: SIGSEGV, 3: SIGABRT][jobs] ?? SIGSEGV
    let batch = try await desk.run(
      Repository.command, CleanRun.call + ["--jobs", "\(jobs)"],
      environment: try await Sabotage(on: desk).environment(signal: signal))
    #expect((batch.code, batch.isCrash) == (1, false))
    #expect(batch.complaints == sequences.map { Self.complaint($0, signal: signal) })
    #expect(!Sabotage.crashing.contains { (batch.output + batch.errors).contains($0) })
    try expect(desk, holds: try await clean(desk, without: sequences))
  }

  @Test("what was said before a crash is not said again, and events are those of a batch without one")
  func events() async throws {
    let desk = try desk([3: "Zebulon", 8: "Quimby"])
    let rows = String(decoding: try desk.bytes("many.csv"), as: UTF8.self)
    try desk.write(rows + "k-13,Al,nope,en\n", to: "many.csv")
    let batch = try await desk.run(
      Repository.command, ["batch", "many.csv", "-o", "out", "--events", "--jobs", "2"],
      environment: try await Sabotage(on: desk).environment())
    #expect(batch.code == 1)
    let events = try desk.events(batch)
    let sheets = (1...12).map { [3, 8].contains($0) ? "failed" : "made" }
    #expect(events.map { $0["event"] as? String } == ["started"] + sheets + ["ended"])
    #expect(events.compactMap { $0["sequence"] as? Int } == Array(1...12))
    let summary = try #require(events.last?["summary"] as? [String: Any])
    let counts = ["sheets", "made", "skipped", "pages", "failed", "problems"].map { summary[$0] as? Int }
    #expect(counts == [10, 10, 0, 20, 2, 1])
    #expect(batch.complaints.count { $0.contains("nope") } == 1)
    #expect(batch.complaints.contains { $0.hasPrefix("takehome: the program crashed (signal 11) with sheets ") })
  }

  @Test("a batch that is resumed counts what it made and what was there")
  func resumed() async throws {
    let desk = try desk([9: "Zebulon"])
    let call = ["batch", "many.csv", "-o", "out", "--json", "--jobs", "2"]
    let environment = try await Sabotage(on: desk).environment()
    #expect(try await desk.run(Repository.command, call + ["-q"], environment: environment).code == 1)
    for number in [2, 11] {
      let name = number < 10 ? "00\(number)" : "0\(number)"
      try FileManager.default.removeItem(at: desk.folder.appending(path: "out/\(name)-k-\(number)-car-wait-en.pdf"))
    }
    let batch = try await desk.run(Repository.command, call + ["-q", "--resume"], environment: environment)
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(batch.output.utf8)) as? [String: Any])
    #expect(["sheets", "made", "skipped", "failed"].map { summary[$0] as? Int } == [11, 2, 9, 1])
    #expect(batch.complaints == [Self.complaint(9, signal: SIGSEGV)])
  }

  @Test("--fail-fast stops at it")
  func failFast() async throws {
    let desk = try desk([5: "Zebulon"])
    let batch = try await desk.run(
      Repository.command, ["batch", "many.csv", "-o", "out", "-q", "--fail-fast", "--jobs", "1"],
      environment: try await Sabotage(on: desk).environment())
    #expect((batch.code, batch.complaints) == (1, [Self.complaint(5, signal: SIGSEGV)]))
    #expect(desk.receiptCount() < 12)
    #expect(try desk.files(in: "out").count { $0.hasSuffix(".pdf") } == desk.receiptCount())
  }

  @Test("a crash before the first sheet ends the batch with what to do")
  func atStart() async throws {
    let desk = try desk([:])
    let batch = try await desk.run(
      Repository.command, ["batch", "many.csv", "-o", "out"],
      environment: try await Sabotage(on: desk).environment(signal: SIGABRT, isAtStart: true))
    #expect((batch.code, batch.isCrash, batch.output) == (70, false, ""))
    #expect(
      batch.errors == "takehome: the program crashed (signal 6) while no sheet was in hand, so that none can be left "
        + "out. What is printed stays. Run `takehome doctor`, and report this.\n")
  }

  @Test("a caseload that comes through a pipe cannot be read again, and that is said")
  func pipe() async throws {
    let desk = try desk([5: "Zebulon"])
    let script = "cat many.csv | \"$1\" batch /dev/stdin -o out -q --jobs 2"
    let batch = try await desk.run(
      URL(filePath: "/bin/sh"), ["-c", script, "sh", Repository.command.path],
      environment: try await Sabotage(on: desk).environment())
    #expect(batch.code == 70)
    #expect(
      batch.errors
        == "takehome: the program crashed (signal 11), and /dev/stdin cannot be read a second time to go on. "
        + "What is printed stays. Save the caseload as a file, and print that with --resume.\n")
  }

  @Test("asked to end after a crash, it finishes the sheets in hand; --resume gives what a clean run leaves")
  func askedToEnd() async throws {
    let desk = try desk([5: "Zebulon", 9: Sabotage.waiting])
    let sabotage = try await Sabotage(on: desk)
    let errors = desk.folder.appending(path: "errors")
    try Data().write(to: errors)
    let batch = try desk.start(
      Repository.command, Self.call, environment: sabotage.environment(), errors: errors.path)
    let printing = try await sabotage.held(by: batch)
    try await desk.wait(for: 7, of: batch)
    // A terminal, or who stops a whole group, asks both.
    #expect(kill(printing, SIGTERM) == 0)
    try await batch.ask(toEnd: SIGTERM)
    try sabotage.letGo()
    let end = await batch.end()
    #expect((end.code, end.isSignal) == (143, false))
    let count = desk.receiptCount()
    #expect((8...11).contains(count))
    #expect(
      String(decoding: try desk.bytes("errors"), as: UTF8.self).split(separator: "\n").map(String.init) == [
        Self.complaint(5, signal: SIGSEGV),
        "takehome: ended by a signal after \(count) of 12 sheets. Run the same command with --resume to go on.",
      ])
    let resumed = try await desk.run(
      Repository.command, Self.call + ["--resume"], environment: sabotage.environment())
    #expect((resumed.code, resumed.complaints) == (1, [Self.complaint(5, signal: SIGSEGV)]))
    try expect(desk, holds: try await clean(desk, without: [5]))
  }

  @Test("asked twice, it ends at once, and so does the process that prints")
  func askedTwice() async throws {
    let desk = try desk([3: Sabotage.waiting])
    let sabotage = try await Sabotage(on: desk)
    let batch = try desk.start(Repository.command, Self.call, environment: sabotage.environment())
    let printing = try await sabotage.held(by: batch)
    try await batch.ask(toEnd: SIGINT)
    #expect(kill(batch.id, SIGINT) == 0)
    let end = await batch.end()
    #expect((end.code, end.isSignal) == (SIGINT, true))
    while isThere(printing) { try await Task.sleep(for: .milliseconds(5)) }
  }

  @Test("the process that prints may be killed: the batch goes on and leaves what a clean run leaves")
  func killed() async throws {
    let desk = try desk([3: Sabotage.waiting])
    let sabotage = try await Sabotage(on: desk)
    let batch = try desk.start(Repository.command, Self.call, environment: sabotage.environment())
    let first = try await sabotage.held(by: batch)
    #expect(kill(first, SIGKILL) == 0)
    _ = try await sabotage.held(by: batch, besides: [first])
    try sabotage.letGo()
    #expect(await batch.end() == (0, false))
    try expect(desk, holds: try await clean(desk))
  }

  @Test("the batch may be killed: the process that prints is gone, and --resume at once leaves what a clean run leaves")
  func foremanKilled() async throws {
    let desk = try desk([5: Sabotage.waiting])
    let sabotage = try await Sabotage(on: desk)
    let batch = try desk.start(Repository.command, Self.call, environment: sabotage.environment())
    let printing = try await sabotage.held(by: batch)
    #expect(kill(batch.id, SIGKILL) == 0)
    let resumed = try await desk.run(Repository.command, Self.call + ["--resume"])
    #expect((resumed.code, resumed.errors) == (0, ""))
    #expect(!isThere(printing))
    #expect(await batch.end() == (SIGKILL, true))
    try expect(desk, holds: try await clean(desk))
  }

  @Test("a caseload that is changed while it is printed is not gone on with")
  func changed() async throws {
    let desk = try desk([3: Sabotage.waiting])
    let sabotage = try await Sabotage(on: desk)
    let errors = desk.folder.appending(path: "errors")
    try Data().write(to: errors)
    let batch = try desk.start(
      Repository.command, Self.call, environment: sabotage.environment(), errors: errors.path)
    let first = try await sabotage.held(by: batch)
    try desk.caseload(11)
    #expect(kill(first, SIGKILL) == 0)
    #expect(await batch.end() == (70, false))
    #expect(String(decoding: try desk.bytes("errors"), as: UTF8.self).contains("have changed since the batch began"))
  }

  /// Whether a process is there; one that has ended and that nobody has asked about is not.
  private func isThere(_ id: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else { return false }
    return status.split(separator: ")").last?.hasPrefix(" Z") == false
  }
}
