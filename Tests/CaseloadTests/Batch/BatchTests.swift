import Foundation
import Handout
import Synchronization
import Testing

@testable import Caseload

@Suite("the workers of a batch", .timeLimit(.minutes(5))) final class BatchTests {
  private let place = FileManager.default.temporaryDirectory.appending(path: "batch-\(UUID().uuidString)")
  private let folder: OutputFolder

  init() throws { folder = try OutputFolder(place.path) }

  deinit { try? FileManager.default.removeItem(at: place) }

  private typealias Pages = [String]

  /// What became of a job: each outcome as a word.
  private func run(
    _ job: PrintJob, workers: Int = 3, resuming: EarlierReceipts? = nil, wantsPages: Bool = true,
    tally: Tally? = nil,
    print: @escaping @Sendable (CarePlan) throws(SheetFailure) -> Void = { _ in },
    isStopped: @escaping @Sendable () -> Bool = { false }, goesOn: (Int) -> Bool = { _ in true }
  ) async -> [String] {
    var heard: [String] = []
    await Batch(
      job, into: folder, workers: workers, resuming: resuming, wantsPages: wantsPages, tally: tally,
      sha256: Sample.checksum
    ).run(
      open: {
        Batch.Printer(
          sheet: { (plan) throws(SheetFailure) in
            try print(plan)
            return PrintedSheet(
              bytes: Array(plan.id.utf8), pageCount: 1, density: "normal", pack: ("1.0.0", ""),
              pages: [plan.id])
          }, pages: { (plan) throws(SheetFailure) in [plan.id + " laid out"] })
      }, isStopped: isStopped,
      each: { outcome in
        switch outcome.result {
        case .success(let done):
          heard.append("\(outcome.sequence) \(done.isSkipped ? "skipped" : "made") \(done.pages ?? [])")
        case .failure(let failure): heard.append("\(outcome.sequence) \(failure)")
        }
        return goesOn(heard.count)
      })
    return heard
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() }
  }

  /// The receipts of a job that was printed whole, as an earlier run left them.
  private func earlier(_ job: PrintJob) async throws -> EarlierReceipts {
    let receipts = try await printed(job)
    try Data(Sample.lines(receipts).utf8).write(to: URL(filePath: folder.receipts(nil)))
    return try ReceiptJournal(folder.receipts(nil), isResuming: true).earlier
  }

  /// The receipts of a job, its sheets being printed.
  private func printed(_ job: PrintJob) async throws -> [Receipt] {
    var receipts: [Receipt] = []
    await Batch(job, into: folder, workers: 1, sha256: Sample.checksum).run(
      open: {
        Batch<Pages>.Printer(
          sheet: { (plan) throws(SheetFailure) in
            PrintedSheet(
              bytes: Array(plan.id.utf8), pageCount: 1, density: "normal", pack: ("1.0.0", ""),
              checks: ["child", "pages"], pages: [])
          }, pages: { (_) throws(SheetFailure) in [] })
      }, isStopped: { false },
      each: { outcome in
        if case .success(let done) = outcome.result { receipts.append(done.receipt) }
        return true
      })
    return receipts
  }

  @Test("outcomes come in caseload order, however many workers there are", arguments: [1, 2, 3, 8, 200])
  func order(_ workers: Int) async throws {
    let heard = await run(Sample.job(20), workers: workers)
    #expect(heard == (1...20).map { "\($0) made [\"k-\($0)\"]" })
    #expect(try files.count == 20)
  }

  @Test("an empty job ends")
  func empty() async { #expect(await run(Sample.job([])) == []) }

  @Test("a sheet that fails costs no other")
  func failures() async throws {
    let heard = await run(Sample.job(5)) { (plan) throws(SheetFailure) in
      if plan.id == "k-2" { throw SheetFailure(.sheet, "it is too long") }
    }
    #expect(heard[1] == "2 it is too long")
    #expect(heard.count { $0.contains("made") } == 4)
    #expect(try files.count == 4)
  }

  @Test("after a stop every sheet that was made is heard of, once, and no more are begun", arguments: [1, 2, 5])
  func stop(_ workers: Int) async throws {
    let begun = Atomic<Int>(0)
    let heard = await run(
      Sample.job(300), workers: workers, print: { (_) throws(SheetFailure) in begun.add(1, ordering: .relaxed) },
      isStopped: { begun.load(ordering: .relaxed) >= 20 })
    #expect((20..<20 + workers).contains(heard.count))
    #expect(Set(heard).count == heard.count)
    #expect(try files.count == heard.count)
  }

  @Test("when nobody wants more, sheets in hand are still heard of")
  func noMore() async throws {
    let heard = await run(Sample.job(300), goesOn: { $0 < 10 })
    #expect((10..<300).contains(heard.count))
    #expect(try files.count == heard.count)
  }

  @Test("what is there under its key is skipped; its pages are laid out only where they are wanted")
  func resumes() async throws {
    let job = Sample.job(4)
    let earlier = try await earlier(job)
    #expect(await run(job, resuming: earlier, wantsPages: false) == (1...4).map { "\($0) skipped []" })
    #expect(
      await run(job, resuming: earlier)
        == (1...4).map { "\($0) skipped [\"k-\($0) laid out\"]" })
    try Data("k-x".utf8).write(to: place.appending(path: job.file(2)))
    var plans = job.sheets.map(\.plan)
    plans[0].paper = .a4
    let heard = await run(Sample.job(plans), resuming: earlier, wantsPages: false)
    #expect(heard == ["1 made []", "2 skipped []", "3 made []", "4 skipped []"])
  }

  @Test("a receipt tells what was made, and the checks that the printer names")
  func receipt() async throws {
    let receipt = try #require(try await printed(Sample.job(1)).first)
    #expect(receipt.checks == ["child", "pages"])
    #expect((receipt.bytes, receipt.sha256) == (3, Sample.checksum(Array("k-1".utf8))))
    #expect(receipt.key == Sample.job(1).keys[0])
    #expect(receipt.file == "001-k-1-car-wait-en.pdf")
  }

  @Test("suspects of a crash are tried first, each alone, and told in their turn", arguments: [1, 2, 5])
  func suspects(_ workers: Int) async throws {
    let tally = try #require(Tally())
    for sequence in [4, 9] { tally.note(.suspect, of: sequence) }
    tally.note(.crashed(SIGABRT), of: 6)
    tally.note(.failed(.output), of: 7)
    let begun = Mutex<[String]>([])
    let crowd = Mutex<[[Int]]>([])
    let heard = await run(
      Sample.job(12), workers: workers, tally: tally,
      print: { (plan) throws(SheetFailure) in
        begun.withLock { $0.append(plan.id) }
        crowd.withLock { $0.append(tally.inHand) }
      })
    #expect(Array(begun.withLock { $0 }.prefix(2)) == ["k-4", "k-9"])
    #expect(Array(crowd.withLock { $0 }.prefix(2)) == [[4], [9]])
    #expect(Set(begun.withLock { $0 }) == Set((1...12).map { "k-\($0)" }).subtracting(["k-6", "k-7"]))
    #expect(heard.map { Int($0.prefix { $0 != " " }) } == Array(1...12))
    #expect(heard[5].hasPrefix("6 the program crashed (signal 6) while it drew this sheet"))
    #expect((tally.inHand, tally.suspects, tally.mark(of: 4)) == ([], [], .drawn))
  }
}
