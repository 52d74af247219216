import Foundation
import Testing

@testable import Caseload

@Suite("the journal of receipts") final class ReceiptJournalTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var path: String { folder.appending(path: "receipts.jsonl").path }

  private var text: String {
    get throws { String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self) }
  }

  /// What is there after an earlier journal was resumed with sheets kept and sheets made.
  private func resumed(_ earlier: String, keep: [Int], make: [Int], ending: Bool = true) throws -> String {
    try Data(earlier.utf8).write(to: URL(filePath: path))
    let journal = try ReceiptJournal(path, isResuming: true)
    for sequence in keep { journal.keep(Sample.receipt(sequence)) }
    for sequence in make { try journal.add(Sample.receipt(sequence, key: "b")) }
    if ending { try journal.finish() } else { journal.pause() }
    return try text
  }

  /// Why the journal cannot be opened.
  private var refusal: OutputError? {
    do {
      _ = try ReceiptJournal(path, isResuming: true)
      return nil
    } catch { return error }
  }

  private func old(_ sequences: Int...) -> String { Sample.lines(sequences.map { Sample.receipt($0) }) }
  private func new(_ sequences: Int...) -> String { Sample.lines(sequences.map { Sample.receipt($0, key: "b") }) }

  @Test("one line a sheet, on the disk as soon as it is added")
  func adds() throws {
    let journal = try ReceiptJournal(path, isResuming: false)
    for sequence in 1...3 {
      try journal.add(Sample.receipt(sequence))
      #expect(try text == Sample.lines((1...sequence).map { Sample.receipt($0) }))
    }
    try journal.finish()
    #expect(try text == old(1, 2, 3))
  }

  @Test("at the end the lines stand in order: kept and made, and no other")
  func ends() throws {
    #expect(try resumed(old(1, 3), keep: [1, 3], make: [2]) == old(1) + new(2) + old(3))
    #expect(try resumed(old(1, 2, 3), keep: [1, 3], make: [2]) == old(1) + new(2) + old(3))
    #expect(try resumed(old(1, 2, 3), keep: [2], make: []) == old(2))
    #expect(try resumed(old(1, 2, 3), keep: [], make: []) == "")
    #expect(try resumed("", keep: [], make: [1, 2]) == new(1, 2))
  }

  @Test("of two lines of one sheet the later counts")
  func later() throws {
    #expect(try resumed(new(1) + old(1, 2), keep: [1, 2], make: []) == old(1, 2))
  }

  @Test("a line that was cut short counts for nothing, wherever it was cut")
  func torn() throws {
    let last = old(2)
    for length in 0..<last.count {
      #expect(try resumed(old(1) + last.prefix(length), keep: [1], make: [2]) == old(1) + new(2))
    }
  }

  @Test("what is no receipt counts for nothing, and is gone at the end")
  func garbage() throws {
    let long = String(repeating: "x", count: 200_000)
    for junk in ["{}\n", "\n", "\u{0}\u{0}\n", long + "\n", "[" + old(1), old(1).replacing("{", with: "{ ")] {
      #expect(try resumed(old(1) + junk + old(2), keep: [1, 2], make: [3]) == old(1, 2) + new(3), "\(junk.prefix(20))")
    }
    #expect(try resumed(old(1) + long, keep: [1], make: []) == old(1))
  }

  @Test("a batch that was stopped again keeps what the first one made")
  func paused() throws {
    #expect(try resumed(old(1, 2, 3), keep: [1], make: [4], ending: false) == old(1, 2, 3) + new(4))
  }

  @Test("without a word of resuming, an earlier journal is forgotten")
  func anew() throws {
    try Data(old(1, 2).utf8).write(to: URL(filePath: path))
    let journal = try ReceiptJournal(path, isResuming: false)
    #expect(try text == "")
    try journal.finish()
  }

  @Test("one process at a time; the next may open it when the first has ended, also after it was written anew")
  func held() throws {
    try Data(old(2, 1).utf8).write(to: URL(filePath: path))
    do {
      let first = try ReceiptJournal(path, isResuming: true)
      #expect(refusal?.errno == EWOULDBLOCK)
      first.keep(Sample.receipt(1))
      try first.finish()
    }
    #expect(try text == old(1))
    _ = try ReceiptJournal(path, isResuming: true)
  }

  @Test("a folder, a pipe or a device in its place is refused", arguments: ["folder", "pipe", "device"])
  func kinds(_ kind: String) throws {
    switch kind {
    case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    case "pipe": mkfifo(path, 0o600)
    default: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/null")
    }
    #expect(refusal != nil)
  }
}
