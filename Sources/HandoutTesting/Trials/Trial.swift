internal import Handout
internal import Press

/// Tries a layout on one context.
struct Trial {
  /// The rules that one finished sheet is enough for.
  private static let rules: [(rule: LayoutRule, faults: @Sendable (Specimen) -> [String])] = [
    (.overlap, { $0.overlaps }), (.margin, { $0.inkInMargins }), (.legible, { $0.illegible }),
    (.order, { $0.disorder }), (.alternativeText, { $0.unsaid }), (.steps, { $0.missingSteps }),
    (.safety, { $0.missingSafety }), (.name, { $0.namesOutOfPlace }),
  ]

  let bench: Bench
  let facts: ContextFacts

  /// Tries every kind of sheet and adds what is found.
  func run(_ list: inout FindingList) throws(LayoutCheckError) {
    for family in [Family.usual] + Family.others(facts) {
      for language in facts.languages { try look(family, language, &list) }
    }
    for reading in ReadingSize.allCases { look(inTheMirror: reading, &list) }
  }

  /// Tries a family on its papers and in every size; its words are the same on all of them.
  private func look(_ family: Family, _ language: Language, _ list: inout FindingList) throws(LayoutCheckError) {
    var kind = Kind(context: facts.id, language: language, family: family.name)
    let words: ContextWords
    do {
      words = try bench.words(for: kind.plan(family, facts))
    } catch { return list.add(.fits, ["the pack has no words for it: \(error)"], on: kind) }
    for paper in family.papers {
      for reading in ReadingSize.allCases {
        (kind.paper, kind.reading) = (paper, reading)
        try look(kind, family, words, &list)
      }
    }
  }

  private func look(
    _ kind: Kind, _ family: Family, _ words: ContextWords, _ list: inout FindingList
  ) throws(LayoutCheckError) {
    let plan = kind.plan(family, facts)
    let attempt = Attempt(bench, plan, words, family.need)
    list.add(.fits, attempt.misfits, on: kind)
    guard let specimen = attempt.specimen else { return }
    var isSound = attempt.misfits.isEmpty
    for (rule, faults) in Self.rules {
      let found = faults(specimen)
      list.add(rule, found, on: kind)
      isSound = isSound && found.isEmpty
    }
    let changes = specimen.sheet.changes(in: try? bench.sheet(plan, words))
    list.add(.sameBytes, changes, on: kind)
    guard isSound, changes.isEmpty, isSample(kind) else { return }
    let document = try Document(specimen, bench)
    list.add(.sameBytes, document.changes, on: kind)
    list.add(.verify, document.faults, on: kind)
  }

  /// Documents cost more than pages: one in each language, when its pages are as they should be.
  private func isSample(_ kind: Kind) -> Bool {
    kind.family == Family.usual.name && kind.paper == .letter && kind.reading == .standard
  }

  private func look(inTheMirror reading: ReadingSize, _ list: inout FindingList) {
    let master = facts.languages.first { $0 == .english } ?? facts.languages.first ?? .english
    let kind = Kind(context: facts.id, language: master, reading: reading, family: Family.usual.name)
    list.add(.mirror, MirrorImage(bench, kind.plan(.usual, facts)).faults, on: kind)
  }
}
