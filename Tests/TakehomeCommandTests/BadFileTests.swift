import Foundation
import Testing

@Suite("a file that is no caseload", .timeLimit(.minutes(5))) struct BadFileTests {
  static let files: [(name: String, bytes: [UInt8])] = [
    ("empty.csv", []),
    ("blank.csv", Array("\r\n \r\n".utf8)),
    ("mark-only.csv", [0xEF, 0xBB, 0xBF]),
    ("header-only.csv", Array("id,goes_by,contexts\n".utf8)),
    ("no-header.csv", Array("k-1,Mia,bath-time\nk-2,Leo,bath-time\n".utf8)),
    ("workbook.xlsx", Array("PK\u{3}\u{4}\u{14}".utf8) + Array(repeating: 0, count: 40)),
    ("workbook-called.csv", Array("PK\u{3}\u{4}\u{14}".utf8) + Array(repeating: 0, count: 40)),
    ("old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    ("sheet.pdf", Array("%PDF-1.5\n".utf8)),
    ("page.html", Array("<!DOCTYPE html><table><tr><td>id</td></tr></table>".utf8)),
    ("zero-byte.csv", Array("id,goes_by,contexts\nk-1,Mi\0a,car-wait\n".utf8)),
    ("noise.csv", (0..<200).map { UInt8(($0 * 151 + 17) % 251) }),
    ("open-quote.csv", Array("id,goes_by,contexts\nk-1,\"Mia,car-wait\nk-2,Leo,car-wait\n".utf8)),
    ("twins.csv", Array("id,goes_by,contexts,Phone Number,Clinic Phone\nk-1,Mia,car-wait,1,2\n".utf8)),
    ("broken-utf8.csv", [0xEF, 0xBB, 0xBF] + Array("id,goes_by,contexts\nk-1,Mi".utf8) + [0xC3, 0x28, 0x0A]),
    ("object.json", Array("{\"id\": \"k-1\"}".utf8)),
    ("nothing.json", Array("[]".utf8)),
    ("broken.json", Array("[{\"id\": \"k-1\", \"goes_by\": \"Mia\",}]".utf8)),
    ("deep.json", Array(String(repeating: "[", count: 5000).utf8)),
  ]

  @Test("is refused in one line with where, what and what to do; batch says the same and makes no folder")
  func refused() async throws {
    let desk = try Desk()
    var outcomes: [Outcome] = []
    for file in Self.files {
      try desk.write(file.bytes, to: file.name)
      let check = try await desk.run("check", file.name)
      let batch = try await desk.run("batch", file.name, "-o", "out")
      #expect(check.code == 65)
      #expect(check.complaints.count == 1)
      #expect(!check.errors.contains("Mia"))
      #expect((batch.errors, batch.output, batch.code) == (check.errors, check.output, check.code))
      outcomes.append(check)
    }
    #expect(try desk.files() == Self.files.map(\.name).sorted())
    try Snapshot.check(outcomes.transcript, "bad-files")
  }

  @Test("a file that is not there, or is a folder, ends with 66")
  func missing() async throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "folder"), withIntermediateDirectories: true)
    var outcomes: [Outcome] = []
    for place in ["none.csv", "folder", "folder/none.csv", ""] {
      outcomes.append(try await desk.run("check", place))
      #expect(try await desk.run("batch", place, "-o", "out").errors == outcomes.last?.errors)
    }
    #expect(outcomes.allSatisfy { $0.code == 66 && $0.complaints.count == 1 })
    #expect(try desk.files() == ["folder"])
    try Snapshot.check(outcomes.transcript, "missing-files")
  }

  @Test(
    "the defaults for all rows are checked before a row is",
    arguments: [
      ["--language", "xx"], ["--paper", "a5"], ["--reading", "tiny"], ["--names", "full"], ["--date-order", "ymd"],
    ])
  func defaults(_ flags: [String]) async throws {
    let desk = try Desk()
    for call in [["check", Repository.sample], ["batch", Repository.sample, "-o", "out"]] {
      let outcome = try await desk.run(Repository.command, call + flags)
      #expect(outcome.code == 64)
      #expect(outcome.complaints.count == 1)
      #expect(outcome.errors.hasPrefix("takehome: \(flags[0]): \"\(flags[1])\" is not "))
    }
    #expect(try desk.files() == [])
  }
}
