import Testing

@testable import Literacy

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "where a sentence ends",
    arguments: [
      ("Sit down. Wait.", ["Sit down.", "Wait."]),
      ("Ask, “Want a rub?” Wait for a yes.", ["Ask, “Want a rub?”", "Wait for a yes."]),
      ("“Want a rub?” is enough.", ["“Want a rub?” is enough."]),
      ("Fever is 100.4 F or more.", ["Fever is 100.4 F or more."]),
      ("Call Dr. Ruiz. Then rest.", ["Call Dr. Ruiz.", "Then rest."]),
      ("Draw an I. Then an L.", ["Draw an I. Then an L."]),
      ("Tired? Roll {child} over!", ["Tired?", "Roll {child} over!"]),
      ("¿Cansancio? A dormir.", ["¿Cansancio?", "A dormir."]),
      ("One line\nanother line", ["One line", "another line"]),
      ("ابتسامة؟ يمكن.", ["ابتسامة؟", "يمكن."]), ("轻轻握。停一停。", ["轻轻握。", "停一停。"]),
      ("Wait… then go.", ["Wait… then go."]), ("  ", []), ("...", []),
    ])
  func sentences(_ text: String, _ expected: [String]) {
    #expect(Sentence.all(in: text).map(\.text) == expected)
  }

  @Test("a word is what stands between spaces, without the marks round it")
  func words() {
    let sentence = Sentence("“{child}’s” hand, he/she — 2-3 minutes (49 C) mid-chest 1/2 %")
    #expect(
      sentence.words.map(\.key) == [
        "{child}'s", "hand", "he", "she", "2-3", "minutes", "49", "c", "mid-chest", "1/2", "%",
      ])
    #expect(sentence.words.map(\.isParted) == [false, true] + Array(repeating: false, count: 9))
    #expect(sentence.words.filter(\.isFigure).map(\.text) == ["2-3", "49", "1/2"])
  }
}
