import Canvas
import Handout
import Testing

@testable import Press

@Suite struct LayoutMemoryTests {
  /// Climbs with a memory, and counts how often words are measured.
  private func measured(_ sheet: Sheet, _ memory: LayoutMemory?) throws -> (pages: [Page], times: Int) {
    var times = 0
    memory?.beginSheet()
    let printed = try Ladder.climb(
      sheet,
      measure: { (spec) throws(CanvasError) in
        times += 1
        return try Proof.measure(spec)
      }, aspect: Proof.aspect, memory: memory
    ).get()
    return (printed.pages, times)
  }

  private func sheet(_ name: String, reading: ReadingSize = .standard, language: Language = "en") -> Sheet {
    Proof.sheet(reading: reading, language: language) {
      Section("heading") { Text("For \(name)", .title) }
      Section("steps") {
        Text("Watch \(name)")
        Panel {
          List(.bullet, ["Hold the foot.", "Press it gently."])
          Figure(Picture("bar", description: "A bar."), height: 40...90)
        }
      }
      Columns { Section("skip today") { Text("Fever") } }
    }
  }

  @Test("a sheet that others came before is laid out as it is alone")
  func same() throws {
    let memory = LayoutMemory()
    for name in ["Mia", "Leo", "Maximilian Alexander", "Mia"] {
      for reading in [ReadingSize.standard, .large] {
        for language in ["en", "ar"] as [Language] {
          let sheet = sheet(name, reading: reading, language: language)
          #expect(try measured(sheet, memory).pages == measured(sheet, nil).pages)
        }
      }
    }
  }

  @Test("what says the same as on sheets before is not measured again")
  func remembered() throws {
    let memory = LayoutMemory()
    let first = try measured(sheet("Mia"), memory).times
    let second = try measured(sheet("Leo"), memory).times
    let alone = try measured(sheet("Leo"), nil).times
    #expect(first <= alone)
    #expect(second < first)
  }

  @Test("a block of another look or in another frame is not taken for it")
  func told() throws {
    let memory = LayoutMemory()
    let context = LayoutContext(
      theme: Theme(reading: .standard, density: .normal), language: "en", measure: Proof.measure,
      aspect: Proof.aspect, memory: memory)
    let (one, other) = (Panel { Text("One") }, Panel(.heavy) { Text("One") })
    #expect(try Proof.place(one, height: 60, context) != Proof.place(other, height: 60, context))
    #expect(try Proof.place(one, height: 60, context) != Proof.place(one, height: 80, context))
    #expect(try Proof.place(other, height: 60, context) == Proof.place(other, height: 60))
  }
}
