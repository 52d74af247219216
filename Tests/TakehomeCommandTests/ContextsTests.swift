import Foundation
import Testing

@testable import TakehomeCommand

@Suite("takehome contexts and doctor", .timeLimit(.minutes(5))) struct ContextsTests {
  static let article = ["bath-time", "car-wait", "obstacle-course", "sensory-bins", "story-time", "wall-coloring"]

  @Test("the list names the six routines of the article with layout, languages and what is unsigned")
  func list() async throws {
    let list = try await Desk().run("contexts")
    #expect((list.errors, list.code) == ("", 0))
    let lines = list.output.split(separator: "\n")
    let ids = lines.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(ids == ids.sorted())
    for id in Self.article {
      let line = try #require(lines.first { $0.hasPrefix("\(id) ") })
      #expect(line.contains("en,es"))
      #expect(line.contains("month"))
    }
  }

  @Test("ids of routines and layouts are never cut, and the columns stand below each other")
  func columns() async throws {
    let desk = try Desk()
    try await desk.pack("a-routine-with-a-rather-long-name")
    let list = try await desk.run("contexts")
    let lines = list.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("a-routine-with-a-rather-long-name cards ") })
    let layouts = Set(lines.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) })
    let json = try await desk.run("contexts", "--json")
    let known = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(layouts == Set(known.compactMap { $0["layout"] as? String }))
    let starts = lines.compactMap { $0.firstMatch(of: /^\S+\s+\S+\s+/)?.0.count }
    #expect(Set(starts).count == 1 && starts.count == lines.count)
    #expect(ContextsCommand.column(["cards", "a-layout-with-a-long-name"]).map(\.count) == [25, 25])
  }

  @Test("the list as JSON holds the same routines")
  func json() async throws {
    let list = try await Desk().run("contexts", "--json")
    #expect((list.errors, list.code) == ("", 0))
    let parsed = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
    let ids = try #require(parsed).compactMap { $0["id"] as? String }
    #expect(Set(ids).isSuperset(of: Self.article))
    #expect(try await Desk().run("contexts").output.split(separator: "\n").count == ids.count)
  }

  @Test("one routine is shown with its safety rows, as text and as JSON", arguments: article)
  func show(_ id: String) async throws {
    let desk = try Desk()
    let text = try await desk.run("contexts", "show", id)
    #expect((text.errors, text.code) == ("", 0))
    #expect(text.output.hasPrefix("\(id) "))
    let json = try await desk.run("contexts", "show", id, "--json")
    let shown = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(shown["id"] as? String == id)
    let rows = try #require(shown["safety"] as? [String])
    #expect(!rows.isEmpty)
    for row in rows { #expect(text.output.contains("    \(row)\n")) }
  }

  @Test("an unknown routine is refused with those there are")
  func unknown() async throws {
    let shown = try await Desk().run("contexts", "show", "swimming")
    #expect(
      shown.transcript == """
        $ takehome contexts show swimming
        ! takehome: there is no context `swimming` (have ...).
        = 64

        """)
  }

  @Test("the doctor finds all that is needed")
  func doctor() async throws {
    let doctor = try await Desk().run("doctor")
    #expect((doctor.errors, doctor.code) == ("", 0))
    #expect(doctor.output.split(separator: "\n").allSatisfy { $0.hasPrefix("ok ") })
  }

  @Test("the doctor's list as JSON says the same")
  func doctorJSON() async throws {
    struct Finding: Decodable { let state, name, found: String }
    let desk = try Desk()
    let (list, lines) = (try await desk.run("doctor", "--json"), try await desk.run("doctor"))
    #expect((list.errors, list.code) == ("", 0))
    let findings = try JSONDecoder().decode([Finding].self, from: Data(list.output.utf8))
    #expect(findings.count == lines.output.split(separator: "\n").count)
    #expect(findings.allSatisfy { $0.state == "ok" })
    #expect(findings.allSatisfy { lines.output.contains($0.name) && lines.output.contains($0.found) })
  }

  @Test("the doctor names packs that are refused; the others work without them, and nothing is missing")
  func refused() async throws {
    let desk = try Desk()
    try await desk.pack()
    try desk.change("contexts/swim-lesson/context.yaml", "layout: cards", "layout: nowhere")
    let doctor = try await desk.run("doctor")
    #expect((doctor.errors, doctor.code) == ("", 0))
    #expect(
      doctor.output.hasSuffix("refused  the pack contexts/swim-lesson  1 problem; run `takehome lint` on it\n"),
      "\(doctor.output)")
  }

  @Test(
    "without words and pictures every command ends with 78 and what to do",
    arguments: [
      ["doctor"], ["contexts"], ["sheet", "bath-time"], ["check", "caseload.csv"],
      ["batch", "caseload.csv", "-o", "out"],
    ])
  func homeless(_ call: [String]) async throws {
    let desk = try Desk()
    let outcome = try await desk.run(Repository.command, call, environment: ["TAKEHOME_ASSETS": "/nowhere"])
    #expect(outcome.code == 78)
    let said = call == ["doctor"] ? outcome.output : outcome.errors
    #expect(said.contains("Could not find the folder of words and pictures"))
    #expect(said.contains("make install"))
    #expect(try desk.files() == [])
  }
}
