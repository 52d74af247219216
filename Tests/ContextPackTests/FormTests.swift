import Testing

@testable import ContextPack

/// What is checked by hand is held against the pattern that the schema gives.
@Suite struct FormTests {
  private static let words = [
    "", "1", "1.0", "1.0.0", "12.345.6", "1.0.0.0", "1234.0.0", "1..0", "1.0.", ".1.0", "a.b.c", "1.0.0\n", "１.0.0",
    "en", "eng", "e", "engl", "EN", "en-", "-en", "zh-Hans", "zh-hans", "zh-Hans-CN", "en-US", "en-us", "en-USA",
    "en-US-US", "zh-CN-Hans", "zh-Hansx", "en--US", "é", "én",
    "art/scene.svg", "scene.svg", ".svg", "a/.svg", "a/.b.svg", "../a.svg", "/a.svg", "a//b.svg", "a/b.svg/", "a.SVG",
    "a b.svg", "a\\b.svg", "_a/-b/c.d.svg", "é.svg", "a.svg.svg", "x.svgz", "svg", "a/svg",
  ]

  @Test("a form takes exactly what its pattern takes", arguments: [Form.version, .language, .picture])
  func pattern(_ form: Form) throws {
    let pattern = try Regex(try #require(form.pattern))
    for word in Self.words {
      #expect(form.holds(word) == (word.wholeMatch(of: pattern) != nil), "\(word)")
    }
  }
}
