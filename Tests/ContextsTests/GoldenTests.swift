import Foundation
import Press
import Testing

@Suite("Text goldens: every kind of sheet, placed text with roles")
struct GoldenTests {
  private static let folder = Bench.root.appendingPathComponent("Tests/ContextsTests/Goldens")

  @Test("every kind of sheet is laid out as recorded", arguments: Kind.all)
  func golden(_ kind: Kind) throws {
    let printed = try Bench().layOut(kind.plan)
    let lines = ["density \(printed.density.rawValue)"] + printed.pages.flatMap(\.dump)
    let text = lines.joined(separator: "\n") + "\n"
    let file = Self.folder.appendingPathComponent("\(kind.testDescription).txt")
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    guard let golden = try? String(contentsOf: file, encoding: .utf8), !isRecording else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      if !isRecording { Issue.record("there was no golden for \(kind.testDescription); it is written now, look at it") }
      return
    }
    #expect(text == golden, "look at the page; if it is better, record it with `make record`")
  }
}
