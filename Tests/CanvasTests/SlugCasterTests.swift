import Testing

@testable import Canvas

@Suite struct SlugCasterTests {
  @Test("a new plate gives glyphs the codes that they had", arguments: [true, false])
  func renewal(_ isOpen: Bool) throws {
    let typesetter = try Sample.typesetter()
    func caster() throws -> SlugCaster { isOpen ? try .open(typesetter) : try .closed(typesetter) }
    let (worn, fresh) = (try caster(), try caster())
    let words = isOpen ? "\u{4F60}\u{597D} \u{0142} Hold" : "Hold the foot"
    let first = try #require(try worn.slug(Sample.spec(words)))
    for index in 0..<4200 {
      _ = try worn.slug([.move(0, 0), .line(Double(index), 3)], fill: nil, pen: 1, dash: [])
    }
    // The same letters in other words, so that they are cast again.
    let other = Sample.spec(words + " " + words)
    _ = try fresh.slug(Sample.spec(words))
    #expect(try #require(try worn.slug(other)).content == #require(try fresh.slug(other)).content)
    #expect(!first.content.isEmpty)
  }
}
