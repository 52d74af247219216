import Literacy
import Testing

@Suite("Formulas")
struct FormulasTests {
  @Test("hand-worked values: 100 words, 20 sentences, 170 syllables, 6 long words")
  func values() {
    #expect(abs(Formulas.fleschKincaid(words: 100, sentences: 20, syllables: 170) - 6.42) < 1e-9)
    #expect(abs(Formulas.smog(longWords: 6, sentences: 20) - 6.2581) < 1e-9)
    #expect(abs(Formulas.inflesz(words: 100, sentences: 20, syllables: 170) - 95.925) < 1e-9)
    #expect(abs(Formulas.fernandezHuerta(words: 100, sentences: 20, syllables: 170) - 99.74) < 1e-9)
  }

  @Test("the last term is words a sentence, never sentences in 100 words, as it is often misprinted")
  func misprint() {
    let misprinted = 206.84 - 60 * 1.7 - 1.02 * 20
    #expect(abs(misprinted - 84.44) < 1e-9)
    #expect(Formulas.fernandezHuerta(words: 100, sentences: 20, syllables: 170) - misprinted > 15)
    #expect(
      Formulas.inflesz(words: 100, sentences: 5, syllables: 170)
        < Formulas.inflesz(words: 100, sentences: 20, syllables: 170))
    #expect(
      Formulas.fernandezHuerta(words: 100, sentences: 5, syllables: 170)
        < Formulas.fernandezHuerta(words: 100, sentences: 20, syllables: 170))
  }

  @Test("nothing counted is no crash")
  func empty() {
    #expect(Formulas.fleschKincaid(words: 0, sentences: 0, syllables: 0).isFinite)
    #expect(Formulas.smog(longWords: 0, sentences: 0).isFinite)
  }
}
