import ContextPack
import Handout
import Testing

@testable import Caseload

@Suite struct SheetRegisterTests {
  private func register(_ plans: [CarePlan], _ shard: Shard? = nil) -> SheetRegister {
    plans.reduce(into: SheetRegister(keys: Sample.keys, shard: shard)) { $0.enter($1) }
  }

  @Test("keys come out as they went in")
  func keys() {
    let plans = (1...5).map { Sample.plan("k-\($0)") }
    #expect(Array(register(plans).keys) == plans.map(Sample.keys.key))
  }

  @Test("the language is that of most sheets printed here, the first by tag of two")
  func language() {
    func plans(_ languages: [Language]) -> [CarePlan] {
      languages.enumerated().map { number, language in
        var plan = Sample.plan("k-\(number)")
        plan.language = language
        return plan
      }
    }
    #expect(register([]).commonLanguage == nil)
    #expect(register(plans(["es", "en", "es"])).commonLanguage == "es")
    #expect(register(plans(["es", "en"])).commonLanguage == "en")
  }

  @Test("a part has its own share, and the names and the batch's name of the whole")
  func part() {
    let plans = (1...40).map { Sample.plan("k-\($0)") }
    let (whole, first) = (register(plans), register(plans, Shard(index: 1, count: 3)))
    #expect(whole.share == Array(0..<40))
    #expect(!first.share.isEmpty && first.share.count < 40)
    #expect(first.batch == whole.batch)
    #expect(first.names.found(in: ["mia"]) == [["mia"]])
  }
}
