/// The numbers that rules hold texts against.
public enum Bounds {
  /// The mean Flesch-Kincaid grade of an English sheet's sentences.
  public static let meanGrade = 5.0
  /// The Flesch-Kincaid grade of one English sentence.
  public static let sentenceGrade = 8.0
  /// The INFLESZ of a Spanish sheet; the goal is 80.
  public static let inflesz = 65.0
  /// The INFLESZ of one Spanish sentence: the upper end of the scale's hard bands.
  public static let sentenceInflesz = 55.0
  /// Words in a sentence.
  public static let sentenceWords = 15
  /// Words in a step.
  public static let stepWords = 12
  /// Running words on an English sheet.
  public static let runningWords = 180
  /// Sentences in one block.
  public static let blockSentences = 5
  /// Entries in one list.
  public static let listEntries = 7
  /// Blocks on a sheet: as many kinds as therapists ask for.
  public static let blocks = 18
  /// Columns of a table, with the one that heads the rows.
  public static let columns = 8
  /// Words in the head of a column.
  public static let headWords = 2
  /// A formula of sentences and syllables says nothing about a sentence of fewer words.
  static let gradedWords = 3
  /// The same for INFLESZ, where one long word in a short sentence weighs more.
  static let infleszWords = 8
  /// SMOG was made for samples of this many sentences.
  static let smogSentences = 30
}
