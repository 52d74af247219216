import Handout
import Testing

@testable import Caseload

@Suite struct OilTests {
  static func oil(_ oil: String, allergies: String, age: String = "20", contexts: String = "bath-time") throws
    -> CheckedCaseload
  {
    try Sample.read(
      "id,goes_by,contexts,oil,allergies,age_months,language\nk-07,Mia,\(contexts),\(oil),\(allergies),\(age),en\n")
  }

  @Test("an approved oil is printed where the context allows it and nowhere else")
  func whereAllowed() throws {
    let caseload = try Self.oil("sunflower oil", allergies: "", contexts: "bath-time;car-wait")
    #expect(caseload.plans.map { $0.oil?.words } == ["sunflower oil", nil])
    #expect(
      caseload.noticeTexts == ["caseload.csv:2: oil: no oil is printed for car-wait: oil is never used there [id k-07]"]
    )
  }

  @Test("no oil is wanted, in the words people use", arguments: ["", "no", "None", "n/a", "ninguno", "Sin aceite"])
  func unwanted(_ word: String) throws {
    let caseload = try Self.oil(word, allergies: "peanut")
    #expect(caseload.plans.count == 1 && caseload.plans.first?.oil == nil)
    #expect(caseload.messages.isEmpty)
  }

  @Test("an approval without a name asks which oil", arguments: ["yes", "Sí", "X"])
  func unnamed(_ word: String) throws {
    #expect(try Self.oil(word, allergies: "").problemTexts.first?.contains("oil: say which oil") == true)
  }

  @Test(
    "an oil that an allergy forbids is left out and said without its name",
    arguments: [
      ("almond oil", "nuts"), ("Sweet Almond", "tree nut"), ("coconut oil", "Nut allergy"), ("coconut", "coconut"),
      ("sunflower", "sesame seeds"), ("mustard oil", "peanut; seeds"), ("aceite de almendras", "nueces"),
      ("aceite de girasol", "ajonjolí"), ("olive", "aceituna"), ("soy oil", "soya"), ("oat oil", "gluten"),
      ("peanut oil", "cacahuate"), ("ghee", "milk"), ("avocado oil", "aguacates"), ("borage oil", "borage"),
      ("hazelnut oil", "frutos secos"), ("baby oil", "fragrance"), ("lanolin", "wool"), ("chamomile oil", "ragweed"),
    ])
  func conflicts(_ oil: String, _ allergy: String) throws {
    let caseload = try Self.oil(oil, allergies: allergy)
    #expect(caseload.plans.count == 1)
    #expect(caseload.plans.first?.oil == nil)
    #expect(
      caseload.noticeTexts == [
        "caseload.csv:2: oil: no oil is printed: it conflicts with the row's allergies [id k-07]"
      ])
  }

  @Test(
    "in doubt no oil is printed",
    arguments: [
      ("sunflower oil", "xanthan"), ("borage oil", "peanut"), ("sunflower oil", "see chart"), ("olive", "latex; blorp"),
    ])
  func doubt(_ oil: String, _ allergy: String) throws {
    let caseload = try Self.oil(oil, allergies: allergy)
    #expect(caseload.plans.first?.oil == nil)
    #expect(caseload.notices.count == 1)
  }

  @Test(
    "an allergy that has nothing to do with oils leaves the oil",
    arguments: [
      ("sunflower oil", "penicillin"), ("olive oil", "peanut; latex"), ("mineral oil", "tree nuts"),
      ("coconut oil", "NKDA"),
    ])
  func kept(_ oil: String, _ allergy: String) throws {
    #expect(try Self.oil(oil, allergies: allergy).plans.first?.oil?.words == oil)
  }

  @Test("a child in the first month gets no oil")
  func newborn() throws {
    var rules = Sample.rules
    rules.contexts["bath-time"]?.fromMonths = 0
    let text = "id,goes_by,contexts,oil,age_months\nk-07,Mia,bath-time,sunflower,0\n"
    let caseload = try Sample.read(text, rules: rules)
    #expect(caseload.plans.count == 1 && caseload.plans.first?.oil == nil)
    #expect(caseload.noticeTexts.contains { $0.contains("younger than one month") })
  }
}
