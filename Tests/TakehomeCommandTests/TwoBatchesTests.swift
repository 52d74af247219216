import Foundation
import Testing

@Suite("two batches in one folder", .timeLimit(.minutes(5))) struct TwoBatchesTests {
  private static let refusal =
    "takehome: Could not write out: another batch is being printed into it. Wait for that one, or choose another folder."

  /// Holds a batch in the middle of its work while something else is tried.
  private func during(_ flags: [String], _ body: (Desk) async throws -> Void) async throws -> Desk {
    let desk = try Desk()
    let call = ["batch", "many.csv", "-o", "out", "-q"] + flags
    let end = try await HeldBatch.run(desk, call) { batch in
      try await body(desk)
      #expect(batch.isRunning)
    }
    #expect(end.code == 0)
    return desk
  }

  @Test("the second is refused, whole or a part, and the first is not disturbed")
  func refused() async throws {
    let desk = try await during([]) { desk in
      for flags in [[], ["--resume"], ["--shard", "1/2"]] {
        let second = try await desk.run(Repository.command, ["batch", "many.csv", "-o", "out", "-q"] + flags)
        #expect((second.code, second.complaints, second.output) == (73, [Self.refusal], ""))
      }
    }
    var clean = try await CleanRun.contents()
    clean["run.pdf"] = nil
    #expect(try desk.contents() == clean)
  }

  @Test("parts share a folder; the same part twice, or a whole batch, is refused")
  func parts() async throws {
    let desk = try await during(["--shard", "1/2"]) { desk in
      let other = try await desk.run("batch", "many.csv", "-o", "out", "-q", "--shard", "2/2")
      #expect(other.code == 0)
      let same = try await desk.run("batch", "many.csv", "-o", "out", "-q", "--shard", "1/2")
      #expect(same.code == 73)
      #expect(same.errors.contains("another batch is being printed into it"))
      let whole = try await desk.run("batch", "many.csv", "-o", "out", "-q")
      #expect((whole.code, whole.complaints) == (73, [Self.refusal]))
    }
    #expect(try await desk.run("receipts", "verify", "out").output == "12 sheets, 24 pages: all there\n")
  }
}
