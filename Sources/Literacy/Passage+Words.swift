public import Handout

extension Passage {
  /// All texts of one sheet's words, each with what it is for: the running words, then captions and alternative texts.
  /// Items of strokes that the sheet does not have are left out, and so are the shared headings.
  public static func all(of words: ContextWords) -> [Passage] {
    let language = words.language
    func passages(_ texts: [String], _ kind: Kind) -> [Passage] { texts.map { Passage($0, kind, language) } }
    let strokes = Set(words.strokes.map(\.id))
    let items = words.items.filter { $0.stroke.map(strokes.contains) ?? true }
    let signs = [words.yes, words.pause, words.stop]
    let pictures =
      [words.askPicture, words.scene] + words.strokes.map(\.picture) + signs.map(\.picture)
      + items.compactMap(\.picture)
    return passages([words.title], .title)
      + passages([words.when, words.why, words.dose] + words.ask, .prose)
      + words.strokes.flatMap { stroke in
        passages([stroke.name], .title) + passages(stroke.how, .step) + passages([stroke.time], .sign)
      }
      + signs.flatMap { passages([$0.title] + $0.signs, .sign) + passages([$0.response], .prose) }
      + passages((words.safety + words.skip + words.cautions).map(\.text), .row)
      + passages([words.oil], .row) + passages([words.easier, words.remember], .prose)
      + items.map { Passage($0.text, $0.text.isSentence ? .prose : .sign, language) }
      + passages(pictures.compactMap(\.caption), .caption)
      + passages(pictures.map(\.description), .alternativeText)
  }
}

extension String {
  /// Whether it ends as a sentence does.
  var isSentence: Bool { last.map { ".?!…؟。！？”".contains($0) } ?? false }
}
