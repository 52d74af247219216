internal import ContextPack
internal import Literacy

/// Holds the texts of a pack, of the shared words or of the strokes against the rules of plain words.
enum WordsLint {
  /// What the rules have against each text, at its place.
  static func findings(_ passages: [PackPassage]) -> [Finding] {
    let rules = PlainWords()
    return passages.flatMap { passage -> [Finding] in
      guard let kind = Passage.Kind(of: passage) else { return [] }
      return rules.concerns(in: Passage(passage.text, kind, passage.language)).map { concern in
        Finding(passage.problem(rule: concern.rule.rawValue, at: concern.words, concern.message))
      }
    }
  }
}

extension Passage.Kind {
  /// What a text is for, by its place in the file; nil for names of days and months and for the therapist's own words.
  init?(of passage: PackPassage) {
    let path = passage.path
    let ends = path.split(separator: ".")
    let isSentence = passage.text.last.map { ".?!…؟。！？”»".contains($0) } ?? false
    // What only a therapist reads speaks of the family, not to it.
    guard !["teach-", "therapist-copy"].contains(where: (ends.last ?? "").hasPrefix) else { return nil }
    switch (ends.first.map(String.init) ?? "", ends.last.map(String.init) ?? "") {
    case (_, "alt"): self = .alternativeText
    case (_, "caption"): self = .caption
    case ("title", _), ("strokes", "name"): self = .title
    case ("strokes", "how"): self = .step
    case ("strokes", _), ("signs", "title"), ("signs", "signs"): self = .sign
    case ("safety", _), ("skip", _), ("cautions", _), ("allergy", _): self = .row
    case ("labels", _): self = .label
    case ("items", _): self = isSentence ? .prose : .sign
    case ("when", _), ("why", _), ("dose", _), ("ask", _), ("easier", _), ("remember", _), ("signs", "response"):
      self = .prose
    default: return nil
    }
  }
}
