import Foundation
import Testing

@Suite("output that cannot be written ends with 73 and leaves nothing half-written", .timeLimit(.minutes(5)))
struct OutputTests {
  private func smallCaseload(_ desk: Desk) throws {
    try desk.write(
      "id,goes_by,contexts,language,age_months\n1,Al,car-wait,en,20\n2,Bo,bath-time,es,20\n", to: "two.csv")
    try desk.write("a file", to: "file")
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "folder"), withIntermediateDirectories: true)
  }

  static let around = ["file", "folder", "two.csv"]

  @Test("a sheet without a place")
  func sheet() async throws {
    let desk = try Desk()
    try smallCaseload(desk)
    var outcomes: [Outcome] = []
    for place in ["nope/x.pdf", "file/x.pdf", "folder", "", String(repeating: "x", count: 300)] {
      outcomes.append(try await desk.run("sheet", "car-wait", "-o", place))
    }
    #expect(outcomes.allSatisfy { $0.complaints.count == 1 })
    #expect(try desk.files() == Self.around)
    try Snapshot.check(outcomes.transcript, "sheet-without-a-place")
  }

  @Test("a batch without a folder")
  func batch() async throws {
    let desk = try Desk()
    try smallCaseload(desk)
    var outcomes: [Outcome] = []
    for folder in ["file", "file/deeper", "", String(repeating: "x", count: 300)] {
      outcomes.append(try await desk.run("batch", "two.csv", "-o", folder))
    }
    #expect(outcomes.allSatisfy { $0.complaints.count == 1 })
    #expect(try desk.files() == Self.around)
    try Snapshot.check(outcomes.transcript, "batch-without-a-folder")
  }

  @Test("folders above the output folder are made")
  func deep() async throws {
    let desk = try Desk()
    try smallCaseload(desk)
    #expect(try await desk.run("batch", "two.csv", "-o", "a/b/c/").code == 0)
    #expect(
      try desk.files(in: "a/b/c") == [
        "001-1-car-wait-en.pdf", "002-2-bath-time-es.pdf", "batch.json", "receipts.jsonl",
      ])
  }

  @Test("a print run without a place is refused before a sheet is printed")
  func printRun() async throws {
    let desk = try Desk()
    try smallCaseload(desk)
    let places = [
      "nope/run.pdf", "file/run.pdf", "", "two.csv", "out/receipts.jsonl", "out/batch.json",
      "out/../out/001-1-car-wait-en.pdf",
    ]
    var outcomes: [Outcome] = []
    for place in places { outcomes.append(try await desk.run("batch", "two.csv", "-o", "out", "--print-run", place)) }
    #expect(try desk.files().filter { !$0.hasPrefix("out") } == Self.around)
    #expect(try desk.files(in: "out") == [])
    try Snapshot.check(outcomes.transcript, "print-run-without-a-place")
  }

  @Test("a print run in the place of a folder costs neither sheets nor receipts")
  func printRunOverFolder() async throws {
    let desk = try Desk()
    try smallCaseload(desk)
    let batch = try await desk.run("batch", "two.csv", "-o", "out", "--print-run", "folder")
    #expect(batch.code == 73)
    #expect(
      batch.complaints.last?.hasSuffix("a folder has that name. Choose another name. The single sheets are whole.")
        == true)
    try await expectWhole(desk, "out", count: 2)
    #expect(try desk.files(in: "folder") == [])
  }

  @Test("a folder that takes no files from anyone, whoever runs the test", arguments: ["/proc", "/proc/deeper"])
  func unwritable(_ folder: String) async throws {
    let desk = try Desk()
    try smallCaseload(desk)
    let calls = [
      ["sheet", "car-wait", "-o", "\(folder)/x.pdf"], ["preview", "car-wait", "-o", "\(folder)/x.png"],
      ["batch", "two.csv", "-o", folder], ["batch", "two.csv", "-o", "out", "--print-run", "\(folder)/run.pdf"],
    ]
    for call in calls { try await expectRefused(call, desk) }
    #expect(try desk.files().filter { $0 != "out" } == Self.around)
  }

  @Test("a read-only disk", .enabled(if: SmallDisk.isPossible))
  func readOnlyDisk() async throws {
    let desk = try Desk()
    try smallCaseload(desk)
    let disk = try SmallDisk(in: desk, kilobytes: 64, isReadOnly: true)
    defer { disk.unmount() }
    let calls = [
      ["sheet", "car-wait", "-o", "disk/x.pdf"], ["batch", "two.csv", "-o", "disk"],
      ["batch", "two.csv", "-o", "disk/out"],
      ["batch", "two.csv", "-o", "out", "--print-run", "disk/run.pdf"],
    ]
    for call in calls { try await expectRefused(call, desk, "the disk is read-only. Choose another folder.") }
  }

  @Test("a folder without leave to write", .enabled(if: geteuid() != 0, "root may write anywhere"))
  func withoutLeave() async throws {
    let desk = try Desk()
    try smallCaseload(desk)
    let folder = desk.folder.appending(path: "folder").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    for call in [["sheet", "car-wait", "-o", "folder/x.pdf"], ["batch", "two.csv", "-o", "folder"]] {
      try await expectRefused(call, desk, "this folder may not be written to. Choose another folder.")
    }
  }

  private func expectRefused(_ call: [String], _ desk: Desk, _ reason: String = "Could not write") async throws {
    let outcome = try await desk.run(Repository.command, call)
    #expect((outcome.code, outcome.output) == (73, ""))
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.hasPrefix("takehome: Could not write ") && outcome.errors.contains(reason))
  }

  @Test("a full disk: whole sheets stay, the others are named", .enabled(if: SmallDisk.isPossible))
  func fullDisk() async throws {
    let desk = try Desk()
    let disk = try SmallDisk(in: desk, kilobytes: 300)
    defer { disk.unmount() }
    let batch = try await desk.run("batch", Repository.sample, "-o", disk.name, "--jobs", "1", "--quiet")
    #expect((batch.code, batch.isCrash) == (73, false))
    let sheets = try desk.files(in: disk.name).filter { $0.hasSuffix(".pdf") }
    #expect((1...22).contains(sheets.count))
    // One row is refused, and one child gets no oil.
    #expect(batch.complaints.count == 2 + 23 - sheets.count)
    #expect(
      batch.complaints.dropFirst(2).allSatisfy { $0.contains("the disk is full. Free some room and run it again.") })
    try await expectWhole(desk, disk.name, count: sheets.count)
  }

  @Test("a full disk under the print run: the single sheets stay whole", .enabled(if: SmallDisk.isPossible))
  func fullDiskUnderRun() async throws {
    let desk = try Desk()
    let disk = try SmallDisk(in: desk, kilobytes: 300)
    defer { disk.unmount() }
    let batch = try await desk.run("batch", Repository.sample, "-o", "out", "--print-run", "disk/run.pdf", "--quiet")
    #expect((batch.code, batch.isCrash) == (73, false))
    #expect(
      batch.complaints.last
        == "takehome: Could not write disk/run.pdf: the disk is full. Free some room and run it again. The single sheets are whole."
    )
    #expect(try desk.files(in: disk.name) == [])
    try await expectWhole(desk, "out", count: 23)
  }

  /// Every sheet has its end, every sheet has a receipt, and nothing else is there.
  private func expectWhole(_ desk: Desk, _ folder: String, count: Int) async throws {
    let files = try desk.files(in: folder)
    let sheets = files.filter { $0.hasSuffix(".pdf") }
    #expect(sheets.count == count)
    #expect(files == sheets + ["batch.json", "receipts.jsonl"])
    for sheet in sheets { #expect(try desk.bytes("\(folder)/\(sheet)").suffix(6) == Data("%%EOF\n".utf8)) }
    let receipts = try desk.bytes("\(folder)/receipts.jsonl")
    #expect(receipts.count { $0 == 10 } == count)
  }
}
