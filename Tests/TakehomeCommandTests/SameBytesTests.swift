import Foundation
import Testing

@Suite("same input, same bytes", .timeLimit(.minutes(5))) struct SameBytesTests {
  /// A batch of the sample into a folder of its own, and every file's bytes.
  private func bytes(
    _ flags: [String], environment: [String: String] = [:], times: Int = 1
  ) async throws -> [String: Data] {
    let desk = try Desk()
    for _ in 0..<times {
      let call = ["batch", Repository.sample, "-o", "out", "--print-run", "out/run.pdf"] + flags
      #expect(try await desk.run(Repository.command, call, environment: environment).code == 1)
    }
    return try Dictionary(uniqueKeysWithValues: desk.files(in: "out").map { ($0, try desk.bytes("out/\($0)")) })
  }

  private func expectSample(_ bytes: [String: Data]) async throws {
    let batch = try await SampleBatch.printed()
    #expect(try bytes.keys.sorted() == batch.desk.files(in: "out"))
    for (file, data) in bytes { #expect(try batch.desk.bytes("out/\(file)") == data, "\(file)") }
  }

  @Test("one worker, a Turkish locale and the far side of the date line")
  func oneWorker() async throws {
    let environment = [
      "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "ar", "COLUMNS": "40",
    ]
    try await expectSample(bytes(["--jobs", "1"], environment: environment))
  }

  @Test("three workers, the C locale, and a second run over the first")
  func threeWorkers() async throws {
    try await expectSample(
      bytes(["--jobs", "3"], environment: ["LC_ALL": "C", "TZ": "America/Los_Angeles"], times: 2))
  }
}
