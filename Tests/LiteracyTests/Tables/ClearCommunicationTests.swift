import Handout
import Literacy
import Testing

@Suite("CDC Clear Communication Index")
struct ClearCommunicationTests {
  /// What breaks some items.
  struct Fault: CustomTestStringConvertible, Sendable {
    var name: String
    var items: Set<ClearCommunicationItem>
    var change: @Sendable (inout Sample) -> Void
    var testDescription: String { name }

    init(
      _ name: String, _ items: Set<ClearCommunicationItem>, _ change: @escaping @Sendable (inout Sample) -> Void
    ) {
      (self.name, self.items, self.change) = (name, items, change)
    }
  }

  static let faults: [Fault] = [
    Fault("none", []) { _ in },
    Fault("two titles", [.oneMessage, .messageFirst, .messageMarked]) { $0.blocks.append(Text("More", .title).block) },
    Fault("a late title", [.messageFirst]) { sample in
      sample.blocks.insert(Stack { for word in ["a", "b", "c"] { Text(word) } }.block, at: 0)
    },
    Fault("no picture", [.messagePictured]) { $0.words.strokes[0].picture.id = "strokes/other" },
    Fault("no touch", [.callToAction, .lists, .recommendation, .directions]) { $0.words.strokes = [] },
    Fault("passive", [.activeVoice]) { $0.words.easier = "The foot is held." },
    Fault("jargon", [.knownWords]) { $0.words.easier = "Utilize 1 hand." },
    Fault("no heading", [.chunksWithHeadings]) { $0.blocks.append(Section("notes") { Text("Lines") }.block) },
    Fault("when on the back", [.summaryFirst]) { sample in
      sample.blocks[0] =
        Stack {
          Text(sample.words.title, .title)
          Text(sample.words.why)
        }.block
      sample.blocks.append(Text(sample.words.when).block)
    },
    Fault("a claim", [.knownAndUnknown, .risksAndBenefits]) { $0.words.easier = "It cures." },
    Fault("no why", [.oneMessage, .whyItMatters, .risksAndBenefits]) { $0.words.why = "It may help {child} rest." },
    Fault("two actions", [.directions]) { sample in
      sample.words.strokes[0].how = ["Hold the foot and press it."]
      sample.blocks = sample.arranged
    },
    Fault("letters for figures", [.familiarNumbers, .explainedNumbers]) { $0.words.dose = "Two minutes a day." },
    Fault("a sum", [.noSums]) { $0.words.dose = "Again in 2 weeks." },
    Fault("no safety", [.risk, .risksAndBenefits]) { $0.remove("safety") },
  ]

  @Test("each item broken, and no other with it", arguments: faults)
  func broken(_ fault: Fault) throws {
    var sample = try #require(Sample())
    fault.change(&sample)
    let index = ClearCommunicationIndex(sample.sheet, sample.words)
    let broken = index.judgements.filter { $0.verdict == .notMet }.compactMap {
      ClearCommunicationItem(rawValue: $0.number)
    }
    #expect(Set(broken) == fault.items, "\(index.judgements.filter { $0.verdict == .notMet }.map(\.reason))")
  }

  @Test("all items with rules have a fault above")
  func complete() {
    let judged = Self.faults.reduce(into: Set()) { $0.formUnion($1.items) }
    #expect(Set(ClearCommunicationItem.allCases).subtracting(judged) == [.explainedChances])
    #expect(ClearCommunicationItem.explainedChances.rules.isEmpty)
  }

  @Test("a good sheet passes once a person has answered, not before")
  func score() throws {
    let sample = try #require(Sample())
    let index = ClearCommunicationIndex(sample.sheet, sample.words)
    #expect(index.judgements.count == 20 && index[.explainedChances]?.verdict == .notApplicable)
    #expect((index.score.met, index.score.open, index.score.applicable) == (16, 3, 19))
    #expect(index.passes == nil)
    let yes: [ClearCommunicationItem: Bool] = [.messagePictured: true, .explainedNumbers: true, .risk: true]
    #expect(index.answered(yes).passes == true && index.answered(yes).score.least == 100)
    let no: [ClearCommunicationItem: Bool] = [.messagePictured: false, .explainedNumbers: true, .risk: false]
    #expect(index.answered(no).passes == false && index.answered([.risk: false]).passes == nil)
  }

  @Test("numbers and chances apply only where there are some")
  func notApplicable() throws {
    var sample = try #require(Sample())
    sample.words.dose = "Once a day."
    sample.words.easier = "Just do one touch."
    for place in sample.words.strokes.indices { sample.words.strokes[place].time = "a while" }
    let plain = ClearCommunicationIndex(sample.sheet, sample.words)
    #expect(plain[.familiarNumbers]?.verdict == .notApplicable && plain[.explainedNumbers]?.verdict == .notApplicable)
    sample.words.easier = "It helps 1 in 10 babies."
    let chances = ClearCommunicationIndex(sample.sheet, sample.words)
    #expect(chances[.explainedChances]?.verdict == .needsPerson)
  }
}
