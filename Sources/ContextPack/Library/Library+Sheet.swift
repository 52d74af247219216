internal import Foundation
public import Handout

extension Library {
  /// The sheet of a plan: its words, arranged by its layout, with every required row on it.
  ///
  /// A layout that leaves out a required row gives no sheet.
  public func sheet(for plan: CarePlan, layouts: LayoutRegistry) throws(PackError) -> Sheet {
    let plan = plan.namingNobody(child: common[plan.language]?.labels[.child])
    let words = try words(for: plan)
    let name = "\(plan.context)"
    let layoutID: LayoutID?
    switch plan.form {
    case .therapist: return try checked(TherapistCopy(plan, words).sheet, holds: words)
    case .cards: layoutID = "cards"
    case .family:
      if let also = plan.also, also != plan.language { return try bilingual(plan, words, also) }
      layoutID = contexts[plan.context]?.layout
    }
    guard let layout = layoutID.flatMap({ layouts[$0] }) else {
      throw PackError(name, "its layout is not in this build. See `takehome contexts`.")
    }
    let sheet: Sheet
    do { sheet = try layout.sheet(for: plan, words) } catch { throw PackError(name, "\(error)") }
    return try checked(sheet, holds: words)
  }

  /// The sheet in two languages, whatever the context's layout.
  private func bilingual(_ plan: CarePlan, _ words: ContextWords, _ also: Language) throws(PackError) -> Sheet {
    var second = plan
    second.language = also
    let other = try self.words(for: second)
    return try checked(try checked(BilingualSheet(plan, words, other).sheet, holds: words), holds: other)
  }

  /// The sheet, if every required row is on it.
  private func checked(_ sheet: Sheet, holds words: ContextWords) throws(PackError) -> Sheet {
    let missing = sheet.missingRows(of: words)
    guard missing.isEmpty else {
      let rows = missing.map(\.id).joined(separator: ", ")
      throw PackError("\(words.context)", "the layout left out required safety rows (\(rows)). Mend the layout.")
    }
    return sheet
  }
}

extension CarePlan {
  /// The plan with the child's name taken out of the therapist's own words, where the policy keeps it off the page.
  fileprivate func namingNobody(child: String?) -> CarePlan {
    let name = goesBy.words
    guard namePolicy != .name, let child, name.contains(where: \.isLetter) else { return self }
    func unnamed(_ text: PersonalText) -> PersonalText {
      let pattern = "(?<![\\p{L}\\p{N}])" + NSRegularExpression.escapedPattern(for: name) + "(?![\\p{L}\\p{N}])"
      return PersonalText(
        text.words.replacingOccurrences(of: pattern, with: child, options: [.regularExpression, .caseInsensitive]))
    }
    var plan = self
    plan.goal = goal.map(unnamed)
    plan.dose = dose.map(unnamed)
    plan.notes = notes.map(unnamed)
    plan.yesCues = yesCues.map(unnamed)
    plan.stopCues = stopCues.map(unnamed)
    plan.cautions = cautions.map(unnamed)
    return plan
  }
}
