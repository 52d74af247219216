import Handout
import Literacy
import Testing

@Suite("PEMAT-P")
struct PematTableTests {
  @Test("a good sheet: machine items are met, five wait for a person, one does not apply")
  func good() throws {
    let sample = try #require(Sample())
    let table = PematTable(sample.sheet, sample.words)
    #expect(table.judgements.map(\.number) == Array(1...12) + Array(15...26))
    let open: Set<PematItem> = [.purpose, .noDistraction, .picturesReinforce, .clearPictures, .picturesHelpToAct]
    for item in PematItem.allCases {
      let expected: Verdict = open.contains(item) ? .needsPerson : item == .sumsShown ? .notApplicable : .met
      #expect(table[item]?.verdict == expected, "\(item): \(table[item]?.reason ?? "")")
    }
    #expect(table[.headers]?.reason == "Nothing against it from sheet.header.")
    #expect(table.understandability == table.score(of: Array(1...12) + Array(15...19)))
    #expect((table.score.met, table.score.open, table.score.applicable) == (18, 5, 23))
    #expect((table.actionability.met, table.actionability.open, table.actionability.applicable) == (5, 1, 6))
  }

  @Test("every item that the machine judges, broken", arguments: PematFault.all)
  func broken(_ fault: PematFault) throws {
    var sample = try #require(Sample())
    fault.change(&sample)
    let judgement = PematTable(sample.sheet, sample.words)[fault.item]
    #expect(judgement?.verdict == .notMet)
    #expect(judgement?.reason.hasPrefix(fault.reason) == true, "\(judgement?.reason ?? "")")
  }

  @Test("all items with rules have a fault above, all others need a person")
  func complete() {
    let judged = Set(PematFault.all.map(\.item))
    for item in PematItem.allCases where !judged.contains(item) { #expect(item.rules.isEmpty && item.person != nil) }
  }

  @Test("a person's answers close open items and touch no other")
  func answers() throws {
    let sample = try #require(Sample())
    let table = PematTable(sample.sheet, sample.words)
    let open = table.judgements.filter { $0.verdict == .needsPerson }.compactMap { PematItem(rawValue: $0.number) }
    var answers = Dictionary(uniqueKeysWithValues: open.map { ($0, true) })
    answers[.headers] = false
    #expect(table.answered(answers).score.least == 100 && table.answered(answers).score.open == 0)
    answers[.purpose] = false
    let answered = table.answered(answers)
    #expect(answered[.purpose]?.verdict == .notMet && answered[.headers]?.verdict == .met)
    #expect(answered[.purpose]?.reason == "A person looked and does not say so.")
  }

  @Test("a language without word lists leaves words to a person")
  func otherLanguage() throws {
    let sample = try #require(Sample("ar"))
    let table = PematTable(sample.sheet, sample.words)
    for item in [PematItem.everydayWords, .termsDefined, .activeVoice, .clearNumbers, .direct, .explicitSteps] {
      #expect(table[item]?.verdict == .needsPerson)
      #expect(table[item]?.reason == "The rules cannot judge this in `ar`: a person who reads it has to look.")
    }
    for item in [PematItem.headers, .summary, .tool, .chunks] { #expect(table[item]?.verdict == .met, "\(item)") }
  }

  @Test("no reason quotes what a family said")
  func privacy() throws {
    var sample = try #require(Sample())
    sample.words.why = "Zebulon was held by Caregivers twice a day in 2 weeks and is cured of his colic."
    sample.words.dose = "Zebulon utilizes 50%."
    sample.blocks = sample.arranged
    let reasons =
      (PematTable(sample.sheet, sample.words).judgements
      + ClearCommunicationIndex(sample.sheet, sample.words).judgements)
      .map(\.reason)
    #expect(!reasons.contains { $0.contains("Zebulon") || $0.contains("colic") || $0.contains("utilizes") })
  }
}

extension PematTable {
  fileprivate func score(of numbers: [Int]) -> Score? {
    understandability.applicable == judgements.filter { numbers.contains($0.number) }.count ? understandability : nil
  }
}
