import Handout
import Press
import Testing

@testable import ContextPack

@Suite("Safety rows cannot be lost")
struct SafetyTests {
  @Test("every required row is printed on every sheet of its context", arguments: Kind.all)
  func rowsArePrinted(_ kind: Kind) throws {
    let bench = try Bench()
    let words = try bench.library.words(for: kind.plan)
    #expect(!words.safety.isEmpty)
    let page = try bench.layOut(kind.plan).pages.flatMap(\.dump)
    for row in words.safety + words.skip + words.cautions {
      #expect(page.contains { $0.contains("\"\(row.text)\"") }, "\(row.id) is missing")
    }
  }

  @Test("a layout that leaves out a required row gives no sheet")
  func leftOutRow() throws {
    struct Careless: LayoutPlugin {
      static let manifest = LayoutManifest(id: "sequence", summary: "leaves the safety rows out")
      func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
        Sheet(plan, words) { Text(words.title, .title) }
      }
    }
    let bench = try Bench()
    let plan = Kind(context: "bath-time", language: "en", paper: .letter, reading: .standard).plan
    let error = #expect(throws: PackError.self) {
      try bench.library.sheet(for: plan, layouts: try LayoutRegistry([Careless.self]))
    }
    #expect(error?.sentence.contains("required safety rows (after-bath") == true)
  }

  @Test("nothing a row says takes a safety row away", arguments: Kind.contexts)
  func rowsStay(_ context: ContextID) throws {
    let bench = try Bench()
    let bare = Kind(context: context, language: "en", paper: .letter, reading: .standard).plan
    var full = bare
    full.yesCues = [PersonalText("hums")]
    full.stopCues = [PersonalText("arches")]
    full.goal = PersonalText("Calm evenings")
    full.notes = PersonalText("none")
    let before = try bench.library.words(for: bare)
    let after = try bench.library.words(for: full)
    #expect(before.safety == after.safety)
    #expect(before.skip == after.skip)
  }

  @Test("a caution and an allergy add their rows and take unsuited strokes off")
  func cautionsAdd() throws {
    let bench = try Bench()
    var plan = Kind(context: "bath-time", language: "en", paper: .letter, reading: .standard).plan
    plan.cautions = [PersonalText("Feeding tube"), PersonalText("left elbow is sore")]
    plan.allergies = [PersonalText("almond")]
    let words = try bench.library.words(for: plan)
    #expect(words.cautions.map(\.id) == ["g-tube", "caution", "allergy"])
    #expect(words.cautions.contains { $0.text == "left elbow is sore" })
    #expect(words.cautions.contains { $0.text.contains("almond") })
    #expect(!words.strokes.contains { $0.id == "tummy.clock" })
    #expect(words.strokes.count == 3)
  }

  @Test("a stroke that a row names against its own caution is refused, not dropped")
  func namedStroke() throws {
    let bench = try Bench()
    var plan = Kind(context: "bath-time", language: "en", paper: .letter, reading: .standard).plan
    plan.cautions = [PersonalText("g-tube")]
    plan.strokes = ["tummy.clock"]
    #expect(throws: PackError.self) { try bench.library.words(for: plan) }
  }

  @Test("oil is printed only when the plan has one", arguments: ["en", "es"] as [Language])
  func oil(_ language: Language) throws {
    let bench = try Bench()
    var plan = Kind(context: "bath-time", language: language, paper: .letter, reading: .standard).plan
    let none = try bench.library.words(for: plan).oil
    plan.oil = PersonalText("sunflower oil")
    let some = try bench.library.words(for: plan).oil
    #expect(!none.contains("sunflower"))
    #expect(some.contains("sunflower oil"))
  }
}
