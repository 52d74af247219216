import Foundation
import Testing

/// Semicolons, Windows line ends, a byte order mark, headers of a practice system, and a mistake in every second row.
@Suite("the untidy export that ships as a sample", .timeLimit(.minutes(5))) struct MessyTests {
  @Test("is as untidy as it says")
  func untidy() throws {
    let bytes = try Data(contentsOf: URL(filePath: Repository.messy))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.count { $0 == 13 } == bytes.count { $0 == 10 })
    #expect(bytes.count { $0 == UInt8(ascii: ";") } > 200)
  }

  @Test("every problem is named and every good row is printed")
  func whole() async throws {
    let desk = try Desk()
    try desk.write(try Data(contentsOf: URL(filePath: Repository.messy)), to: "messy.csv")
    let outcomes = [
      try await desk.run("check", "messy.csv"), try await desk.run("check", "messy.csv", "--date-order", "mdy"),
      try await desk.run("batch", "messy.csv", "-o", "out", "--print-run", "out/run.pdf"),
    ]
    let files = try desk.files(in: "out").joined(separator: "\n") + "\n"
    try Snapshot.check(outcomes.transcript + "\n" + files, "messy")
  }

  @Test("check says what batch says, and writes nothing")
  func check() async throws {
    let desk = try Desk()
    for caseload in [Repository.sample, Repository.messy] {
      let check = try await desk.run("check", caseload)
      #expect(try desk.files() == [])
      let batch = try await Desk().run("batch", caseload, "-o", "out")
      #expect(check.complaints == batch.complaints)
      #expect((check.code, batch.code) == (1, 1))
      let quiet = try await desk.run("check", caseload, "--quiet")
      #expect(quiet.output == check.output)
      #expect(quiet.complaints.allSatisfy { $0.contains(#/^(caseload|messy)\.csv:[0-9]+: /#) })
      #expect(quiet.complaints.count <= check.complaints.count)
    }
  }
}
