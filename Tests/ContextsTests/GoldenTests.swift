import Foundation
import Handout
import Press
import Testing

@Suite("Text goldens: every kind of sheet, placed text with roles")
struct GoldenTests {
  private static let folder = Bench.root.appendingPathComponent("Tests/ContextsTests/Goldens")

  @Test("every kind of sheet is laid out as recorded", arguments: Kind.all)
  func golden(_ kind: Kind) throws { try check(kind.plan, kind.testDescription) }

  @Test(
    "so is every form of a sheet",
    arguments: ["es+en", "ar+en", "therapist", "cards"], [ReadingSize.standard, .large])
  func form(_ form: String, _ reading: ReadingSize) throws {
    let languages = form.split(separator: "+").map { Language(String($0)) }
    var plan = Kind(context: "bath-time", language: "en", paper: .letter, reading: reading).plan
    if languages.count == 2 { (plan.language, plan.also) = (languages[0], languages[1]) }
    plan.form = SheetForm(rawValue: form) ?? .family
    try check(plan, "form-\(form)-\(reading.rawValue)")
  }

  private func check(_ plan: CarePlan, _ name: String) throws {
    let printed = try Bench().layOut(plan)
    let lines = ["density \(printed.density.rawValue)"] + printed.pages.flatMap(\.dump)
    let text = lines.joined(separator: "\n") + "\n"
    let file = Self.folder.appendingPathComponent("\(name).txt")
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    guard let golden = try? String(contentsOf: file, encoding: .utf8), !isRecording else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      if !isRecording { Issue.record("there was no golden for \(name); it is written now, look at it") }
      return
    }
    #expect(text == golden, "look at the page; if it is better, record it with `make record`")
  }
}
