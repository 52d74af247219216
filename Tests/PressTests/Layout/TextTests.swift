import Canvas
import Handout
import Testing

@testable import Press

@Suite struct TextTests {
  @Test("words wrap at their width, a line's height each")
  func wrapping() throws {
    // Body type of 14 pt: 7 pt a letter, 18.2 pt a line.
    #expect(try Proof.extent(Text("aaaa bbbb"), width: 63) == Extent(18.2))
    #expect(abs(try Proof.extent(Text("aaaa bbbb"), width: 62).least - 36.4) < 0.001)
  }

  @Test("a word wider than its column is an overflow that names its section, and nothing else")
  func longWord() throws {
    let section = Section("signs") { Panel { Text("Zzyzxzzyzx") } }
    let overflow = try #require(try Proof.extent(section, width: 80).overflow)
    #expect(overflow.block == "signs" && abs(overflow.by - 10) < 0.001)
    #expect(overflow.description == "signs is 10 pt over: a word is wider than its column; shorten the word")
    #expect(try Proof.extent(section, width: 90).overflow == nil)
  }

  @Test("an overflow is never lost in a block that holds the words")
  func everyContainer() throws {
    let word = Text("Zzyzxzzyzxzzyzxzzyzxzzyzxzzyzx")
    let holders: [any BlockConvertible] = [
      word, Stack { word }, Columns { word }, Panel { word }, List(.bullet, [word.words]), Trail { word },
      Cards { word }, Overlay(over: Drawing(width: 1, height: 1, [])) { word },
      Table(shares: [1], heads: [.block(word.block)], rows: [], rowHeight: 1...2),
      Table(shares: [1], heads: [.empty], rows: [[.block(word.block)]], rowHeight: 1...2),
      Book([Book.Opening(story: word, touch: Text("a"))], turn: "a"),
      Book([Book.Opening(story: Text("a"), touch: word)], turn: "a"),
      Book(Array(repeating: Book.Opening(story: Text("a"), touch: Text("a")), count: 2), turn: word.words),
      Figure(Picture("p", description: "d", caption: word.words), height: 9...9, showsCaption: true),
    ]
    for holder in holders {
      let overflow = try holder.block.extent(150, Proof.context().within(Section("safety") {})).overflow
      #expect(overflow?.block == "safety", "\(holder)")
    }
  }

  @Test("bold runs are counted in bytes; a bold style makes all bold")
  func bold() {
    let runs = [Text.Run("ñ", isBold: true), Text.Run("bc"), Text.Run("d", isBold: true)]
    #expect(Text(runs: runs).spec(99, Proof.context()).boldRanges == [0..<2, 4..<5])
    #expect(Text("abc", .heading).spec(99, Proof.context()).boldRanges == [0..<3])
    #expect(Text("abc").spec(99, Proof.context()).boldRanges == [])
  }

  @Test("a text's tag follows its role")
  func tags() throws {
    let roles: [(Text.Role, String)] = [
      (.heading(1), "H1"), (.heading(2), "H2"), (.heading(3), "H3"), (.paragraph, "P"), (.caption, "P"),
    ]
    for (role, tag) in roles { #expect(try Proof.place(Text("a", role: role), height: 20).outline == tag) }
  }

  @Test("direction and language of the sheet reach the typesetter")
  func direction() {
    let spec = Text("a", alignment: .center).spec(99, Proof.context(language: "ar"))
    #expect(spec.isRightToLeft && spec.language == "ar" && spec.isCentered)
    #expect(!Text("a").spec(99, Proof.context()).isRightToLeft)
  }
}
