import Literacy
import Testing

@Suite("English syllables")
struct EnglishSyllablesTests {
  @Test(
    "endings, contractions, letters, figures and signs",
    arguments: [
      ("child's", 1), ("nurse’s", 2), ("nurse's", 2), ("don't", 1), ("couldn’t", 2), ("you'll", 1), ("it'll", 2),
      ("we're", 1),
      ("TV", 2), ("PTSD", 4), ("hmm", 1), ("shh", 1), ("mid-chest", 2), ("see-through", 2), ("café", 2), ("Café", 2),
      ("30", 1), ("2-3", 1), ("120", 1), ("%", 0), ("", 0), ("'", 0), ("moved", 1), ("rested", 2), ("played", 1),
      ("tables", 2), ("rules", 1), ("raises", 2), ("centres", 2), ("bathes", 1), ("aches", 1), ("headaches", 2),
    ])
  func forms(_ word: String, _ count: Int) {
    #expect(EnglishSyllables().count(in: word) == count, "\(word)")
  }
}

@Suite("Spanish syllables")
struct SpanishSyllablesTests {
  @Test(
    "diphthongs, hiatus, mute letters, accents and figures",
    arguments: [
      ("día", 2), ("diario", 2), ("guía", 2), ("guiar", 1), ("que", 1), ("quien", 1), ("pingüino", 3),
      ("lingüística", 4),
      ("ahí", 2), ("ahora", 3), ("prohibir", 2), ("búho", 2), ("y", 1), ("hoy", 1), ("mayo", 2), ("leer", 2),
      ("caída", 3),
      ("cuídate", 3), ("construí", 2), ("ÁBRELAS", 3), ("30", 1), ("2-3", 1), ("", 0), ("ciudad", 2), ("oíais", 3),
      ("di\u{0301}a", 2), ("veintidós", 3),
    ])
  func forms(_ word: String, _ count: Int) {
    #expect(SpanishSyllables().count(in: word) == count, "\(word)")
  }
}
