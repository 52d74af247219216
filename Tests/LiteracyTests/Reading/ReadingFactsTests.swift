import Handout
import Literacy
import Testing

@Suite("What the texts of a sheet add up to")
struct ReadingFactsTests {
  @Test("English: sentences of prose, steps and rows; bullets without a full stop are sentences; captions do not count")
  func english() throws {
    let facts = PlainWords().facts(of: [
      Passage("Massage after the bath", .title), Passage("Hold the whole foot.", .step), Passage("Wait.", .step),
      Passage("Rash or sore skin", .row), Passage("looks away", .sign), Passage("Hold and press", .caption),
      Passage("Two hands hold a foot.", .alternativeText), Passage("Ask first", .label),
    ])
    #expect(facts.words == 15 && facts.sentences == 3)
    #expect(facts.inflesz == nil && facts.fernandezHuerta == nil && !facts.smogIsInRange)
    let grade = Formulas.fleschKincaid(words: 4, sentences: 1, syllables: 4)
    #expect(facts.meanGrade == grade && facts.highestGrade == grade)
    #expect(facts.smog == Formulas.smog(longWords: 0, sentences: 3))
  }

  @Test("Spanish: INFLESZ of all sentences, no grade")
  func spanish() {
    let facts = PlainWords().facts(of: [
      Passage("Toma todo el pie.", .step, "es"), Passage("Espera el sí.", .prose, "es-MX"),
    ])
    #expect(facts.inflesz == Formulas.inflesz(words: 7, sentences: 2, syllables: 11))
    #expect(facts.meanGrade == nil && facts.smog == nil && facts.words == 7)
  }

  @Test("other languages: counts only; none of words that do not stand apart")
  func others() {
    let arabic = PlainWords().facts(of: [Passage("الضغط برفق.", .step, "ar")])
    #expect(arabic.words == 2 && arabic.meanGrade == nil && arabic.inflesz == nil)
    let chinese = PlainWords().facts(of: [Passage("轻轻握。停一停。", .step, "zh-Hans")])
    #expect(chinese.words == 0 && chinese.sentences == 2)
    #expect(PlainWords().facts(of: []).words == 0)
  }

  @Test("a sheet over its bounds")
  func bounds() {
    let hard = Passage("The temperature of the water is a problem for babies.", .prose)
    let long = Passage(Array(repeating: "Sit down by the tub and wait.", count: 30).joined(separator: " "), .prose)
    #expect(
      PlainWords().concerns(onSheet: [hard]).map(\.message) == [
        "The sentences read at a mean grade of 7.2; 5.0 is the most. Start with the hardest sentence: use shorter words."
      ])
    #expect(
      PlainWords().concerns(onSheet: [long]).map(\.message) == [
        "The sheet has 210 running words; 180 is the most. Cut what the pictures show."
      ])
    let spanish = Passage("Inmediatamente realizaremos movimientos cuidadosos alternativamente.", .prose, "es")
    #expect(
      PlainWords().concerns(onSheet: [spanish]).map(\.message) == [
        "The sheet has an INFLESZ of -134.6; 65.0 is the least. Use shorter words and sentences."
      ])
    #expect(PlainWords().concerns(onSheet: [Passage("Sit by the tub.", .prose)]) == [])
  }
}
