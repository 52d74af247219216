import Handout
import Testing

@testable import Caseload

@Suite("the key of a sheet") struct KeyMakerTests {
  private typealias Change = @Sendable (inout CarePlan) -> Void

  private static let plan = CarePlan(id: "k-07", goesBy: PersonalText("Mia"), context: "bath-time")

  /// Another value for each field of a plan.
  private static let changes: [String: Change] = [
    "id": { $0.id = "k-08" },
    "goesBy": { $0.goesBy = PersonalText("Leo") },
    "namePolicy": { $0.namePolicy = .blank },
    "context": { $0.context = "car-wait" },
    "strokes": { $0.strokes = ["hold"] },
    "caregiver": { $0.caregiver = PersonalText("Dad") },
    "language": { $0.language = "es" },
    "also": { $0.also = "es" },
    "form": { $0.form = .therapist },
    "paper": { $0.paper = .a4 },
    "reading": { $0.reading = .large },
    "dose": { $0.dose = PersonalText("twice") },
    "goal": { $0.goal = PersonalText("sleep") },
    "yesCues": { $0.yesCues = [PersonalText("smiles")] },
    "stopCues": { $0.stopCues = [PersonalText("turns")] },
    "cautions": { $0.cautions = [PersonalText("g-tube")] },
    "allergies": { $0.allergies = [PersonalText("nuts")] },
    "oil": { $0.oil = PersonalText("sunflower") },
    "ageInMonths": { $0.ageInMonths = 14 },
    "therapist": { $0.therapist = PersonalText("Ada") },
    "phone": { $0.phone = PersonalText("555 0100") },
    "nextVisit": { $0.nextVisit = CalendarDate(year: 2026, month: 5, day: 9) },
    "useUntil": { $0.useUntil = CalendarDate(year: 2026, month: 5, day: 9) },
    "videoURL": { $0.videoURL = PersonalText("https://example.org") },
    "notes": { $0.notes = PersonalText("warm hands") },
    "copies": { $0.copies = 2 },
  ]

  private func maker(
    house: [String: String] = ["engine": "1"], pack: [String: String] = ["seal": "a"]
  ) -> KeyMaker {
    KeyMaker(
      house: ingredients(house), packs: ["bath-time": ingredients(pack), "car-wait": ingredients(["seal": "c"])],
      sha256: Sample.checksum)
  }

  private func ingredients(_ values: [String: String]) -> Ingredients {
    var all = Ingredients()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { all.add(name, value) }
    return all
  }

  @Test("every field of a plan is in it, and every change of one gives another key")
  func fields() {
    let fields = Mirror(reflecting: Self.plan).children.compactMap(\.label)
    #expect(Set(fields) == Set(Self.changes.keys))
    var keys = [maker().key(for: Self.plan)]
    for (_, change) in Self.changes {
      var plan = Self.plan
      change(&plan)
      keys.append(maker().key(for: plan))
    }
    #expect(Set(keys).count == fields.count + 1)
    #expect(keys.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil })
  }

  @Test("the same plan has the same key, and what is of another context changes nothing")
  func same() {
    #expect(maker().key(for: Self.plan) == maker().key(for: Self.plan))
    let other = KeyMaker(
      house: ingredients(["engine": "1"]), packs: ["bath-time": ingredients(["seal": "a"])], sha256: Sample.checksum)
    #expect(maker().key(for: Self.plan) == other.key(for: Self.plan))
  }

  @Test("house and pack are in it")
  func houseAndPack() {
    let keys = [
      maker(), maker(house: ["engine": "2"]), maker(house: ["engine": "1", "fonts": "1"]), maker(pack: ["seal": "b"]),
      maker(pack: [:]),
    ].map { $0.key(for: Self.plan) }
    #expect(Set(keys).count == keys.count)
  }

  @Test("no two lists of ingredients are written alike")
  func unlike() {
    var lists: [Ingredients] = Array(repeating: Ingredients(), count: 6)
    lists[0].add("a", "b")
    lists[1].add("a", ["b"])
    lists[2].add("a", nil)
    lists[3].add("a", "")
    lists[4].add("a", [])
    lists[5].add("a", "b\nc none")
    #expect(Set(lists).count == lists.count)
    var (one, two) = (Ingredients(), Ingredients())
    one.add("a", ["b", "c"])
    two.add("a", ["b"])
    two.add("a", "c")
    #expect(one != two)
  }

  @Test("a batch is told by its keys, their order and their number")
  func batch() {
    func batch(_ ids: [String]) -> String {
      let sheets = ids.map { id in
        var plan = Self.plan
        plan.id = id
        return plan
      }
      return Sample.job(sheets, maker()).ticket.batch
    }
    let batches = [["a", "b"], ["b", "a"], ["a"], [], ["a", "b", "b"]].map(batch)
    #expect(Set(batches).count == batches.count)
    #expect(batch(["a", "b"]) == batches[0])
  }
}
