internal import Handout

extension SheetRules {
  static func headers(_ survey: SheetSurvey) -> [Concern] {
    survey.sections.compactMap { section in
      let lines = survey.lines[section.lines]
      let isHeaded = lines.contains { $0.isHeading || $0.isLed || $0.text.style == .strong }
      guard !lines.isEmpty, !isHeaded else { return nil }
      return Concern(
        .header, section.name, "The block “\(section.name)” has no heading and no bold first word. Give it one.")
    }
  }

  /// When and why, ask first, steps, signs, skip today, tracker, contact.
  static func order(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    let purpose = [words.when, words.why].compactMap(survey.place).max()
    let contact = survey.sections.first { $0.name == "contact" }?.lines.lowerBound
    let places: [(name: String, place: Int?)] = [
      ("when and why", purpose), ("ask first", words.ask.first.flatMap(survey.place)),
      ("steps", words.strokes.flatMap(\.how).compactMap(survey.place).min()),
      ("signs", survey.place(of: words.yes.response)),
      ("skip today", words.skip.first.flatMap { survey.place(of: $0.text) }),
      ("tracker", survey.place(of: words.labels[.trackerHow])), ("contact", contact),
    ]
    let found = places.compactMap { name, place in place.map { (name: name, place: $0) } }
    return zip(found, found.dropFirst()).filter { $0.place > $1.place }.map { earlier, later in
      Concern(
        .order, later.name, "“\(later.name)” comes before “\(earlier.name)”. Print “\(earlier.name)” first.")
    }
  }

  static func chunks(_ survey: SheetSurvey) -> [Concern] {
    let lists = survey.lists.filter { $0.list.entries.count > Bounds.listEntries }.map { list, place in
      Concern(
        .chunk, place.section,
        "A list in “\(place.section)” has \(list.entries.count) entries; \(Bounds.listEntries) is the most. "
          + "Join or part them.")
    }
    let texts = survey.lines.compactMap { line -> Concern? in
      let count = Sentence.all(in: line.text.words).count
      guard count > Bounds.blockSentences else { return nil }
      return Concern(
        .chunk, line.place.section,
        "A text in “\(line.place.section)” has \(count) sentences; \(Bounds.blockSentences) is the most. Part it.")
    }
    return lists + texts
  }

  static func tables(_ survey: SheetSurvey) -> [Concern] {
    survey.tables.flatMap { table, place in
      let wide =
        table.shares.count > Bounds.columns
        ? [
          Concern(
            .table, place.section,
            "The table in “\(place.section)” has \(table.shares.count) columns; \(Bounds.columns) is the most.")
        ] : []
      return wide
        + table.heads.enumerated().compactMap { column, head in
          let count = head.title.map { Sentence($0).words.count } ?? 0
          guard count > Bounds.headWords else { return nil }
          return Concern(
            .table, place.section,
            "The head of column \(column + 1) in “\(place.section)” has \(count) words; \(Bounds.headWords) is the most."
          )
        }
    }
  }

  static func tracker(_ survey: SheetSurvey) -> [Concern] {
    let hasBoxes = !survey.trackers.isEmpty || survey.lists.contains { $0.list.mark == .box }
    return hasBoxes ? [] : [Concern(.tracker, "tracker", "The sheet has no boxes to tick. Print the tracker.")]
  }

  static func trackerHow(_ survey: SheetSurvey, _ words: ContextWords) -> [Concern] {
    guard !survey.trackers.isEmpty, survey.place(of: words.labels[.trackerHow]) == nil else { return [] }
    return [Concern(.trackerHow, "tracker", "No line tells how to use the boxes. Print the tracker's instruction.")]
  }
}

extension Table.Cell {
  /// The first words of a head; what follows below them is content.
  fileprivate var title: String? {
    if case .block(let block) = self { block.printedTexts.first } else { nil }
  }
}
