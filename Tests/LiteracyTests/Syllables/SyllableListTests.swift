import Literacy
import Testing

@Suite("Syllables against labelled words")
struct SyllableListTests {
  @Test("the words that the English rules were made with")
  func english() throws {
    let list = try SyllableList("syllables-en")
    #expect(list.words.count > 1400)
    #expect(list.wrong(EnglishSyllables().count) == [])
  }

  @Test("English words that the rules had never seen")
  func heldOut() throws {
    let list = try SyllableList("syllables-en-held-out")
    #expect(list.words.count > 750)
    #expect(list.wrong(EnglishSyllables().count) == [])
  }

  @Test("Spanish words parted by hand")
  func spanish() throws {
    let list = try SyllableList("syllables-es")
    #expect(list.words.count > 500)
    #expect(list.wrong(SpanishSyllables().count) == [])
  }

  @Test("no word stands in a list twice, and none of the unseen words in the other list")
  func unique() throws {
    let seen = try SyllableList("syllables-en").words.map(\.word)
    let unseen = try SyllableList("syllables-en-held-out").words.map(\.word)
    let spanish = try SyllableList("syllables-es").words.map(\.word)
    #expect(Set(seen).count == seen.count && Set(unseen).count == unseen.count && Set(spanish).count == spanish.count)
    #expect(Set(seen).isDisjoint(with: unseen))
  }
}
