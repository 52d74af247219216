import Handout
import Literacy
import Testing

@Suite("Rules")
struct LiteracyRuleTests {
  @Test(
    "every rule says what it wants, why, from where and what to do, in whole sentences",
    arguments: LiteracyRule.allCases)
  func explained(_ rule: LiteracyRule) {
    for text in [rule.wants, rule.why, rule.fix] {
      #expect(text.count > 15 && (text.hasSuffix(".") || text.hasSuffix(".”")), "\(text)")
    }
    #expect(rule.source.count > 10 && !rule.source.hasSuffix("."))
    #expect(rule.rawValue.hasPrefix("words.") || rule.rawValue.hasPrefix("sheet."))
  }

  @Test("what a rule wants is one sentence", arguments: LiteracyRule.allCases)
  func oneSentence(_ rule: LiteracyRule) {
    #expect(!rule.wants.dropLast().contains(". "), "\(rule.wants)")
  }

  @Test("rules of words hold where there are words for them, rules of structure everywhere")
  func languages() {
    #expect(LiteracyRule.grade.languages == ["en"] && LiteracyRule.inflesz.languages == ["es"])
    #expect(LiteracyRule.passive.applies(to: "es-MX") && !LiteracyRule.passive.applies(to: "ar"))
    #expect(LiteracyRule.gender.applies(to: "ar") && !LiteracyRule.gender.applies(to: "zh-Hans"))
    #expect(LiteracyRule.chunk.applies(to: "zh-Hans") && LiteracyRule.sentenceLength.applies(to: "vi"))
    #expect(!LiteracyRule.sentenceLength.applies(to: "zh-Hans"))
    #expect(LiteracyRule.summary.languages == [] && LiteracyRule.summary.applies(to: "ht"))
  }

  @Test("concerns carry the place of their text, in order")
  func findings() {
    let found = PlainWords().concerns(in: [
      Passage("Wait.", .step), Passage("She is held.", .row), Passage("Utilize it.", .caption),
    ])
    #expect(found.map(\.passage) == [1, 1, 2])
    #expect(found.map(\.concern.rule) == [.passive, .gender, .jargon])
    #expect(found.map(\.concern.words) == ["is held", "She", "Utilize"])
    #expect(found.last?.concern.description == "words.jargon: “Utilize” is not an everyday word. Write: use or do.")
  }

  @Test(
    "an empty text has no concern, and no text stops the judge", arguments: ["en", "es", "ar", "zh-Hans"] as [Language])
  func hostile(_ language: Language) {
    let texts = [
      "9223372036854775807 99999999999999999999 minutes", "1-2-3-4-5-99999999999999999999", "1/0 -- 1- -1 1,2,3.4.5",
      "{",
      "}{", "'’'", "qu y ies ed es e", "👩‍👧 is 👍ed", "\u{202E}x\u{0301}", "niño/a(s)@", "“”“”", "a. b. c.",
      String(repeating: "and rub the é ", count: 500),
    ]
    for kind in Passage.Kind.allCases {
      for text in ["", " ", "...", "—", "\n\n"] {
        #expect(PlainWords().concerns(in: Passage(text, kind, language)) == [])
      }
      for text in texts { _ = PlainWords().concerns(in: Passage(text, kind, language)) }
    }
    #expect(PlainWords().facts(of: texts.map { Passage($0, .prose, language) }).sentences > 10)
  }
}
