import Handout
import Literacy
import Testing

@Suite("The texts of a sheet")
struct PassageTests {
  @Test("every text of the words, with what it is for; running words first")
  func all() throws {
    var sample = try #require(Sample())
    sample.words.items = [
      Item(id: "line", text: "Rain runs down.", stroke: "foot.press"),
      Item(id: "other", text: "No.", stroke: "back.down"),
      Item(id: "texture", text: "Sand", picture: Picture("items/sand", description: "A bin.", caption: "Dig")),
    ]
    let passages = Passage.all(of: sample.words)
    func texts(_ kind: Passage.Kind) -> [String] { passages.filter { $0.kind == kind }.map(\.text) }
    #expect(texts(.title) == ["Massage after the bath", "Foot hug", "Open palm"])
    #expect(texts(.step) == ["Hold the whole foot.", "Press softly.", "Circle with your thumb."])
    #expect(texts(.row) == ["Never leave your child alone near water.", "Fever or sick", "No oil or lotion."])
    #expect(texts(.prose).suffix(2) == ["You cannot do this wrong.", "Rain runs down."])
    #expect(texts(.sign).prefix(2) == ["15 seconds", "30 seconds"] && texts(.sign).last == "Sand")
    #expect(texts(.caption) == ["Hold the foot", "Open hand", "Dig"] && texts(.alternativeText).count == 8)
    #expect(PlainWords().concerns(in: passages) == [])
  }
}
