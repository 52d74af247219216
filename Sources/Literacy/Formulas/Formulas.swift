internal import Foundation

/// The readability formulas, as plain functions of what is counted.
public enum Formulas {
  /// The Flesch-Kincaid grade (English): 0.39 words a sentence + 11.8 syllables a word - 15.59.
  public static func fleschKincaid(words: Int, sentences: Int, syllables: Int) -> Double {
    0.39 * ratio(words, sentences) + 11.8 * ratio(syllables, words) - 15.59
  }

  /// SMOG (English): 1.043 times the root of the words of three syllables or more in 30 sentences, + 3.1291.
  ///
  /// It was made for 30 sentences and more; for fewer it is a hint, never a gate.
  public static func smog(longWords: Int, sentences: Int) -> Double {
    1.043 * (Double(longWords) * ratio(30, sentences)).squareRoot() + 3.1291
  }

  /// INFLESZ (Spanish, Szigriszt-Pazos): 206.835 - 62.3 syllables a word - words a sentence.
  public static func inflesz(words: Int, sentences: Int, syllables: Int) -> Double {
    206.835 - 62.3 * ratio(syllables, words) - ratio(words, sentences)
  }

  /// Fernandez Huerta (Spanish): 206.84 - 60 syllables a word - 1.02 words a sentence.
  ///
  /// Often misprinted with the number of sentences in 100 words for its last term; that is another number.
  public static func fernandezHuerta(words: Int, sentences: Int, syllables: Int) -> Double {
    206.84 - 60 * ratio(syllables, words) - 1.02 * ratio(words, sentences)
  }

  private static func ratio(_ above: Int, _ below: Int) -> Double { Double(above) / Double(max(1, below)) }
}
