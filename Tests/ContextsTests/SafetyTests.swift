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

@Suite("Cautions are found in a therapist's own words")
struct CautionTests {
  private func words(_ change: (inout CarePlan) -> Void) throws -> ContextWords {
    var plan = Kind(context: "bath-time", language: "en", paper: .letter, reading: .standard).plan
    change(&plan)
    return try Bench().library.words(for: plan)
  }

  @Test("a caution inside a sentence takes its strokes off, and the sentence is printed with the shared row")
  func insideSentence() throws {
    let words = try words { $0.cautions = [PersonalText("cast on left leg")] }
    #expect(!words.strokes.contains { $0.id == "leg.milk" })
    #expect(words.cautions.map(\.id) == ["cast", "caution"])
    #expect(words.cautions.last?.text == "cast on left leg")
  }

  @Test("signs between the words of a caution do not hide it", arguments: ["g_tube", "G-Tube", "g tube", "GTube"])
  func signs(_ caution: String) throws {
    #expect(try words { $0.cautions = [PersonalText(caution)] }.cautions.map(\.id) == ["g-tube"])
  }

  @Test("no stroke of a child with a feeding tube lays hands on the tummy")
  func feedingTube() throws {
    let words = try words { $0.cautions = [PersonalText("g-tube")] }
    #expect(!words.strokes.contains { ["tummy.clock", "tummy.ilu", "hold"].contains($0.id) })
  }

  @Test("oil is not printed when every stroke goes without")
  func oilNeedsAStroke() throws {
    let words = try words {
      $0.oil = PersonalText("olive oil")
      $0.strokes = ["hold"]
    }
    #expect(!words.oil.contains("olive"))
  }

  @Test(
    "a blank name policy keeps the name out of the therapist's words too", arguments: [NamePolicy.blank, .initials])
  func blank(_ policy: NamePolicy) throws {
    let bench = try Bench()
    var plan = Kind(context: "bath-time", language: "en", paper: .letter, reading: .standard).plan
    (plan.namePolicy, plan.goal, plan.notes) = (
      policy, PersonalText("Mia sleeps better"), PersonalText("mia likes slow")
    )
    let page = try bench.layOut(plan).pages.flatMap(\.dump).joined()
    #expect(!page.lowercased().contains("mia"))
    #expect(page.contains("your child sleeps better"))
  }

  @Test("the child's own signs come first, and none is printed twice")
  func cues() throws {
    let words = try words { $0.yesCues = [PersonalText("Smiles"), PersonalText("looks up")] }
    #expect(words.yes.signs.count == Set(words.yes.signs.map { $0.lowercased() }).count)
    #expect(words.yes.signs.first == "Smiles")
  }
}
