import Foundation
import Handout
import Testing

@testable import Caseload

@Suite("receipts of a whole batch") struct ReceiptSetTests {
  let fixture: ReceiptFixture

  init() throws { fixture = try ReceiptFixture() }

  @Test("a whole batch has no fault, nor have its parts, in one folder or in several, in any order")
  func whole() throws {
    try fixture.print("out")
    #expect(try fixture.faults("out") == [])
    try fixture.printHalves()
    #expect(try fixture.faults("one", "two") == [])
    #expect(try fixture.faults("two", "one") == [])
    try fixture.printHalves(["both", "both"])
    #expect(try fixture.faults("both") == [])
    let receipts = try fixture.receipts(["both"])
    #expect((receipts.found, receipts.pages, receipts.ticket) == (9, 18, fixture.job.ticket))
  }

  @Test("merged parts are the lines that one batch writes, to the byte")
  func merged() throws {
    try fixture.print("out")
    try fixture.printHalves()
    #expect(try fixture.merged("two", "one") == fixture.text("out/receipts.jsonl"))
    #expect(try fixture.receipts(["two", "one"]).ticket.line == fixture.text("out/batch.json"))
    try fixture.printHalves(["out", "out"])
    #expect(try fixture.merged("out") == fixture.text("out/receipts.jsonl"))
  }

  @Test("missing: a file, a receipt, a part")
  func missing() throws {
    try fixture.print("file")
    try fixture.remove("file/003-k-3-car-wait-en.pdf")
    #expect(try fixture.faults("file") == ["file/003-k-3-car-wait-en.pdf [missing]"])
    try fixture.print("receipt")
    try fixture.edit("receipt/receipts.jsonl") { $0.remove(at: 4) }
    #expect(
      try fixture.faults("receipt") == ["sheet 5 [missing]", "receipt/005-k-5-car-wait-en.pdf [strange]"])
    try fixture.printHalves()
    let second = Sample.job(9, shard: Shard(index: 2, count: 2)).share.map { "sheet \($0 + 1) [missing]" }
    #expect(try fixture.faults("one") == ["shard 2/2 [missing]"] + second)
    #expect(try fixture.receipts(["one"]).isBroken)
    #expect(try !fixture.receipts(["receipt"]).isBroken)
  }

  @Test("a last line that was cut short is a receipt that is missing")
  func torn() throws {
    try fixture.print("out")
    try fixture.write(Array(try fixture.text("out/receipts.jsonl").utf8.dropLast(9)), to: "out/receipts.jsonl")
    #expect(try fixture.faults("out") == ["sheet 9 [missing]", "out/009-k-9-car-wait-en.pdf [strange]"])
  }

  @Test("doubled: a line, a part")
  func doubled() throws {
    try fixture.print("line")
    try fixture.edit("line/receipts.jsonl") { $0.append($0[1]) }
    #expect(try fixture.faults("line") == ["line/002-k-2-car-wait-en.pdf [doubled]"])
    try fixture.printHalves()
    try fixture.print("again", shard: Shard(index: 1, count: 2))
    #expect(try fixture.faults("one", "two", "again").first == "again/batch-1-of-2.json [doubled]")
    #expect(try fixture.receipts(["one", "two", "again"]).isBroken)
    try fixture.print("out")
    #expect(try fixture.faults("out", "out").first == "out/batch.json [doubled]")
  }

  @Test("changed: a byte, a length, a folder or a link in the place of a file")
  func changed() throws {
    for change in 0..<4 {
      try fixture.print("out")
      let file = "out/007-k-7-car-wait-en.pdf"
      if change > 1 { try fixture.remove(file) }
      switch change {
      case 0: try fixture.write(Array("sheet 8".utf8), to: file)
      case 1: try fixture.write(Array("sheet 7 ".utf8), to: file)
      case 2: try FileManager.default.createDirectory(at: fixture.url(file), withIntermediateDirectories: false)
      default:
        try fixture.write(Array("sheet 7".utf8), to: "else")
        try FileManager.default.createSymbolicLink(at: fixture.url(file), withDestinationURL: fixture.url("else"))
      }
      #expect(try fixture.faults("out") == ["\(file) [changed]"])
      try fixture.remove("out")
    }
  }

  @Test("strange: a sheet without a receipt, a receipt in the wrong part; files of other names are nobody's business")
  func strange() throws {
    try fixture.print("out")
    try fixture.write([1], to: "out/004-k-4-bath-time-en.pdf")
    for name in ["run.pdf", "Mia.pdf", "notes.txt", "001 Mia.pdf"] { try fixture.write([1], to: "out/\(name)") }
    #expect(try fixture.faults("out") == ["out/004-k-4-bath-time-en.pdf [strange]"])
    try fixture.printHalves()
    let line = try fixture.text("one/receipts-1-of-2.jsonl").split(separator: "\n")[0]
    try fixture.edit("two/receipts-2-of-2.jsonl") { $0.append(String(line)) }
    let first = Sample.job(9, shard: Shard(index: 1, count: 2)).file(
      Sample.job(9, shard: Shard(index: 1, count: 2)).share[0])
    #expect(try fixture.faults("one", "two").prefix(2) == ["two/\(first) [strange]", "two/\(first) [doubled]"])
  }

  @Test("other-batch: another caseload, another number of parts, a receipt of another plan")
  func otherBatch() throws {
    try fixture.printHalves()
    let other = Sample.job(8, shard: Shard(index: 2, count: 2))
    try fixture.print("other", shard: Shard(index: 2, count: 2), job: other)
    #expect(try fixture.faults("one", "other").first == "other/batch-2-of-2.json [other-batch]")
    #expect(try fixture.receipts(["one", "other"]).isBroken)
    try fixture.print("third", shard: Shard(index: 2, count: 3))
    #expect(try fixture.faults("one", "third").first == "third/batch-2-of-3.json [other-batch]")
    try fixture.print("out")
    try fixture.edit("out/receipts.jsonl") {
      let key = fixture.job.keys[2]
      $0[2] = $0[2].replacing(key, with: Sample.checksum([9]))
    }
    let faults = try fixture.receipts(["out"]).faults
    #expect(faults.rules == [.otherBatch])
  }

  @Test("of very many faults the first 50 are told, and all are counted")
  func many() throws {
    let job = Sample.job(200)
    try fixture.print("out", job: job)
    for index in 0..<120 { try fixture.remove("out/\(job.file(index))") }
    let receipts = try fixture.receipts(["out"])
    receipts.holdFiles()
    #expect((receipts.faults.told.count, receipts.faults.count) == (50, 120))
  }
}
