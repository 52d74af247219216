import Testing

@testable import Handout

@Suite struct IdentifiersTests {
  @Test(
    "a name of small letters, digits, - and . is well formed",
    arguments: ["a", "bath-time", "foot.thumb", "g2", String(repeating: "a", count: 64)])
  func wellFormed(_ name: String) { #expect(ContextID.isWellFormed(name)) }

  @Test(
    "any other name is not",
    arguments: [
      "", "2g", "-a", ".a", "Bath", "bath time", "bäder", "a/b", "a_b", "../a", "a\n", "a\u{0}", "а",
      String(repeating: "a", count: 65),
    ])
  func notWellFormed(_ name: String) { #expect(!ContextID.isWellFormed(name)) }

  @Test("names sort by their scalars, whatever the locale")
  func order() {
    let names: [StrokeID] = ["a", "a-b", "a.b", "a1", "ab", "b"]
    #expect(names.reversed().sorted() == names)
    #expect(("a" as StrokeID).description == "a")
  }
}
