internal import ContextPack
internal import Handout
internal import Literacy
internal import Press

/// Lays the sheets of a context out in every way that a family may get them.
struct SheetLint {
  private let workshop: Workshop
  private let press: Press

  init(_ workshop: Workshop) throws(Refusal) {
    self.workshop = workshop
    do { press = try workshop.openPress() } catch { throw Refusal(error) }
  }

  /// What keeps a sheet of a context from being printed; of one reason in many sheets the first and their number.
  func findings(_ facts: ContextFacts, folder: String) -> [Finding] {
    fits(facts, file: "\(folder)/context.yaml") + facts.languages.flatMap { plainness(facts, $0, folder) }
  }

  /// What the rules of plain words have against a context's sheet as a whole.
  private func plainness(_ facts: ContextFacts, _ language: Language, _ folder: String) -> [Finding] {
    guard let (sheet, words) = try? blank(facts, language) else { return [] }
    let rules = PlainWords()
    let concerns = rules.concerns(onSheet: Passage.all(of: words)) + rules.concerns(in: sheet, words)
    return concerns.map { concern in
      Finding(concern.rule.rawValue, "\(folder)/text/\(language).yaml", concern.message)
    }
  }

  /// The sheet for nobody, since a name's length is no fault of the words.
  func blank(_ facts: ContextFacts, _ language: Language) throws(PackError) -> (Sheet, ContextWords) {
    var plan = Self.plan(facts, language)
    plan.namePolicy = .blank
    return (
      try workshop.library.sheet(for: plan, layouts: workshop.registry), try workshop.library.words(for: plan)
    )
  }

  private func fits(_ facts: ContextFacts, file: String) -> [Finding] {
    var reasons: [(rule: LintRule, sentence: String, places: [String])] = []
    for plan in plans(facts) {
      guard let (rule, sentence) = failure(plan) else { continue }
      let place = ["\(plan.language)", plan.paper.rawValue, plan.reading.rawValue] + plan.strokes.map(\.rawValue)
      if let index = reasons.firstIndex(where: { $0.rule == rule && $0.sentence == sentence }) {
        reasons[index].places.append(place.joined(separator: " "))
      } else {
        reasons.append((rule, sentence, [place.joined(separator: " ")]))
      }
    }
    return reasons.map { rule, sentence, places in
      let more = places.count > 1 ? " and \(places.count - 1) more" : ""
      return Finding(rule, file, "\(places[0])\(more): \(sentence)")
    }
  }

  /// Each language, paper and type size with the strokes of a row that names none; then each stroke alone.
  private func plans(_ facts: ContextFacts) -> [CarePlan] {
    let usual = facts.languages.flatMap { language in
      Paper.allCases.flatMap { paper in
        ReadingSize.allCases.map { reading in
          var plan = Self.plan(facts, language)
          (plan.paper, plan.reading) = (paper, reading)
          return plan
        }
      }
    }
    let single = facts.allowedStrokes.map { stroke in
      var plan = Self.plan(facts, facts.languages.first ?? .english)
      plan.strokes = [stroke]
      return plan
    }
    return usual + single
  }

  /// What a family usually has on its sheet.
  private static func plan(_ facts: ContextFacts, _ language: Language) -> CarePlan {
    var plan = CarePlan(id: "0", goesBy: PersonalText("Alexandra"), context: facts.id)
    plan.language = language
    plan.therapist = PersonalText("Alex M. Sample")
    plan.phone = PersonalText("(555) 010-0100")
    plan.nextVisit = CalendarDate(year: 2027, month: 9, day: 28)
    return plan
  }

  private func failure(_ plan: CarePlan) -> (LintRule, String)? {
    let sheet: Sheet
    do { sheet = try workshop.library.sheet(for: plan, layouts: workshop.registry) } catch {
      return (.layout, error.sentence)
    }
    do { _ = try press.layOut(sheet) } catch {
      switch error {
      case .overflow: return (.fits, "\(error)")
      case .drawing, .notInstalled: return (.drawing, "\(error)")
      }
    }
    return nil
  }
}
