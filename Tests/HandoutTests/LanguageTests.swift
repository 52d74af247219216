import Testing

@testable import Handout

@Suite struct LanguageTests {
  @Test("Arabic, Persian, Hebrew and Urdu run from right to left", arguments: ["ar", "fa", "he", "ur", "ar-EG"])
  func rightToLeft(_ tag: String) { #expect(Language(tag).direction == .rightToLeft) }

  @Test("all others run from left to right", arguments: ["en", "es", "vi", "ht", "zh-Hans", "arn", "en-ar", ""])
  func leftToRight(_ tag: String) { #expect(Language(tag).direction == .leftToRight) }
}
