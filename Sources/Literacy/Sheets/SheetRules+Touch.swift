internal import Handout

extension SheetRules {
  static func steps(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    guard !words.strokes.isEmpty else {
      return [Concern(.steps, "steps", "The sheet has no touch, so nothing to do. Name one.")]
    }
    let entries = Set(survey.lists.flatMap { $0.list.entries.map(\.words) })
    return words.strokes.filter { $0.how.isEmpty || !$0.how.allSatisfy(entries.contains) }.map { stroke in
      Concern(.steps, stroke.id.rawValue, "The steps of “\(stroke.id)” do not stand in a list. Print each as an entry.")
    }
  }

  static func pictures(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    let printed = Set(survey.figures.map(\.figure.picture.id))
    return words.strokes.filter { !printed.contains($0.picture.id) }.map { stroke in
      Concern(.picture, stroke.id.rawValue, "The picture of “\(stroke.id)” is not printed. Print it beside its steps.")
    }
  }

  static func captions(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    let strokes = Set(words.strokes.map(\.picture.id))
    return survey.figures.compactMap { figure, place in
      let picture = figure.picture
      if picture.description.trimmed.isEmpty {
        return Concern(.caption, picture.id.rawValue, "The picture “\(picture.id)” has no alternative text. Write one.")
      }
      let hasCaption = figure.showsCaption && picture.caption?.isEmpty == false
      guard strokes.contains(picture.id), !hasCaption, !place.hasHeading else { return nil }
      return Concern(
        .caption, picture.id.rawValue, "The picture “\(picture.id)” has no caption and no heading beside it. Print one."
      )
    }
  }

  static func cues(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    let printed = Set(survey.figures.map(\.figure.picture.id))
    let hasFaces = [words.yes, words.pause, words.stop].allSatisfy { printed.contains($0.picture.id) }
    let hasFrame = words.safety.contains { row in survey.lines(with: row.text).contains { $0.place.isHeavy } }
    guard !hasFaces, !hasFrame else { return [] }
    return [
      Concern(
        .cues, "signs", "Nothing marks the key points: print the faces of the signs, or a heavy frame for safety.")
    ]
  }

  static func safety(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    let printed = Set(survey.lines.map(\.text.words))
    return (words.safety + words.skip + words.cautions).filter { $0.required && !printed.contains($0.text) }.map {
      row in
      Concern(.safety, row.id, "The row “\(row.id)” is not printed. Print every required row.")
    }
  }
}
