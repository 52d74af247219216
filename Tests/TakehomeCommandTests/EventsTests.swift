import Foundation
import Testing

@testable import TakehomeCommand

@Suite("takehome batch --events and the summary", .timeLimit(.minutes(5))) struct EventsTests {
  @Test("a line for each thing as it happens, in order, the summary in the last, and never a name")
  func events() async throws {
    let desk = try Desk()
    let rows = ["1,Zed,car-wait,en", "2,Zed\u{1F600},car-wait,en", "3,Zed,nope,en", "4,Zed,car-wait,es"]
    try desk.write("id,goes_by,contexts,language\n" + rows.joined(separator: "\n"), to: "rows.csv")
    let call = ["batch", "rows.csv", "-o", "out", "--events", "--jobs", "2"]
    let batch = try await desk.run(Repository.command, call)
    let events = try desk.events(batch)
    #expect(events.map { $0["event"] as? String } == ["started", "made", "failed", "made", "ended"])
    #expect(events.map { $0["sequence"] as? Int } == [nil, 1, 2, 3, nil])
    #expect(Set(events[0].keys) == ["event", "batch", "sheets", "workers"])
    #expect(Set(events[1].keys) == ["event", "sequence", "id", "context", "language", "file", "pages", "bytes"])
    #expect(Set(events[2].keys) == ["event", "sequence", "id", "context", "reason"])
    #expect(events[4]["code"] as? Int == 1)
    let summary = try #require(events[4]["summary"] as? [String: Any])
    let counts = ["sheets", "made", "skipped", "pages", "failed", "problems", "workers"].map { summary[$0] as? Int }
    #expect(counts == [2, 2, 0, 4, 1, 1, 2])
    #expect(summary["seconds"] as? Double ?? 0 > 0)
    let again = try desk.events(try await desk.run(Repository.command, call + ["--resume"]))
    #expect(again.map { $0["event"] as? String } == ["started", "skipped", "failed", "skipped", "ended"])
    #expect(!(batch.output + batch.errors).contains("Zed"))
  }

  @Test("they come while the batch goes on, and a batch that is ended says so")
  func ended() async throws {
    let desk = try Desk()
    let output = desk.folder.appending(path: "events")
    try Data().write(to: output)
    let call = CleanRun.call + ["--events", "--jobs", "1"]
    let end = try await HeldBatch.run(desk, call, output: output.path) { batch in
      // That it began, and the sheets before the one in hand.
      while try desk.bytes("events").count(where: { $0 == 10 }) < HeldBatch.sheet {
        try await Task.sleep(for: .milliseconds(5))
      }
      #expect(batch.isRunning)
      try await batch.ask(toEnd: SIGTERM)
    }
    #expect(end.code == 143)
    let last = try #require(String(decoding: try desk.bytes("events"), as: UTF8.self).split(separator: "\n").last)
    #expect(last.hasPrefix("{\"code\":143,\"event\":\"ended\",\"summary\":{"))
  }

  @Test("--json and --events are not given together")
  func both() async throws {
    let call = try await Desk().run("batch", Repository.sample, "-o", "out", "--json", "--events")
    #expect((call.code, call.output) == (64, ""))
  }

  @Test("of a long batch the summary says how fast it was, of a short one it does not")
  func speed() {
    var summary = BatchSummary(sheets: 99, made: 60, skipped: 39, pages: 198, workers: 2)
    summary.close(after: .seconds(3))
    #expect(summary.line(in: "out", run: nil, isResumed: false) == "99 sheets, 198 pages in out")
    #expect((summary.seconds, summary.rate) == (3, 20))
    summary.failed = 1
    #expect(
      summary.line(in: "out", run: "run.pdf", isResumed: true)
        == "99 sheets, 198 pages in out (60 made, 39 there already), print run run.pdf; 1 sheet failed; "
        + "3.0 s, 20.0 sheets a second on 2 workers")
  }
}
