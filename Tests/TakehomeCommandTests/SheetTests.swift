import Foundation
import Testing

@Suite("takehome sheet", .timeLimit(.minutes(5))) struct SheetTests {
  @Test("writes the file and prints its path alone")
  func writes() async throws {
    let desk = try Desk()
    let sheet = try await desk.run("sheet", "bath-time", "--name", "Mia", "-o", "mia.pdf")
    #expect(sheet.transcript == "$ takehome sheet bath-time --name Mia -o mia.pdf\n  mia.pdf\n= 0\n")
    #expect(try desk.files() == ["mia.pdf"])
    #expect(try desk.bytes("mia.pdf").starts(with: Array("%PDF-".utf8)))
  }

  @Test("is called after context and language when no name is given")
  func defaultName() async throws {
    let desk = try Desk()
    #expect(try await desk.run("sheet", "car-wait", "--language", "es").output == "car-wait-es.pdf\n")
    #expect(try desk.files() == ["car-wait-es.pdf"])
  }

  @Test("every flag of the help is taken")
  func everyFlag() async throws {
    let desk = try Desk()
    let sheet = try await desk.run(
      "sheet", "bath-time", "--name", "Zoë", "--language", "es", "--paper", "a4", "--reading", "large", "--strokes",
      "foot.thumb,leg.milk", "--caregiver", "Ana", "--dose", "2 minutes", "--goal", "to sleep", "--cautions",
      "g-tube; shunt", "--allergies", "nuts", "--oil", "sunflower oil", "--age-months", "20", "--therapist", "Dr. Lee",
      "--phone", "+1 555 010 0199", "--next-visit", "2026-05-09", "--video", "https://example.org/v", "--notes",
      "Rest.",
      "--output", "z.pdf")
    #expect((sheet.output, sheet.errors, sheet.code) == ("z.pdf\n", "", 0))
  }

  @Test("the same call gives the same bytes, and writes over its own file")
  func again() async throws {
    let desk = try Desk()
    _ = try await desk.run("sheet", "story-time", "--name", "Mia", "-o", "a.pdf")
    let first = try desk.bytes("a.pdf")
    let environment = ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"]
    _ = try await desk.run("sheet", "story-time", "--name", "Mia", "-o", "a.pdf", environment: environment)
    #expect(try desk.bytes("a.pdf") == first)
  }

  @Test("a date of creation that is no number harms nothing", arguments: ["garbage", "nan", "inf", "1e300", "-1", ""])
  func epoch(_ value: String) async throws {
    let sheet = try await Desk().run("sheet", "car-wait", environment: ["SOURCE_DATE_EPOCH": value])
    #expect((sheet.code, sheet.isCrash) == (0, false))
  }

  @Test("what cannot be printed is refused in one line, and nothing is written")
  func refusals() async throws {
    let desk = try Desk()
    let calls: [[String]] = [
      ["bath-tme", "--name", "Mia"], ["swimming"], [""], ["bath-time", "--name", ""],
      ["bath-time", "--name", "Mia \u{1F600}"], ["bath-time", "--name", String(repeating: "M", count: 400)],
      ["bath-time", "--name", "Mi\u{202E}a"], ["bath-time", "--name", "Mi\u{1B}a"], ["bath-time", "--name", "=Mia()"],
      ["bath-time", "--language", "xx"], ["bath-time", "--paper", "a5"], ["bath-time", "--reading", "tiny"],
      ["bath-time", "--strokes", "foot.thumbs"], ["car-wait", "--strokes", "tummy.clock"],
      ["bath-time", "--strokes", "a,b,c,d"], ["bath-time", "--age-months", "0"], ["bath-time", "--age-months", "two"],
      ["bath-time", "--next-visit", "03/04/2026"], ["bath-time", "--video", "ftp://example.org"],
      ["bath-time", "--oil", "yes"],
    ]
    var outcomes: [Outcome] = []
    for call in calls {
      outcomes.append(try await desk.run(Repository.command, ["sheet"] + call + ["-o", "x.pdf"]))
    }
    for outcome in outcomes { #expect(outcome.complaints.count == 1 || outcome.arguments.contains("a,b,c,d")) }
    #expect(try desk.files() == [])
    try Snapshot.check(outcomes.transcript, "sheet-refusals")
  }
}
