internal import ContextPack
internal import Handout

extension RowCheck {
  /// The oil that the row approves and that neither the child's age nor an allergy forbids.
  mutating func oil(age: Int?, allergies: [PersonalText]) -> PersonalText? {
    guard let text = code(.oil), !Self.none.contains(text.folded), text.folded != "sinaceite" else { return nil }
    guard !Self.yes.contains(text.folded) else {
      refuse(.oil, "say which oil; `\(text.folded)` alone names none")
      return nil
    }
    if let age, age < 1 {
      note(.oil, "no oil is printed: the child is younger than one month")
      return nil
    }
    switch OilConflict.between(oil: text, and: allergies.map(\.words)) {
    case .conflicts: note(.oil, "no oil is printed: it conflicts with the row's allergies")
    case .unknownAllergy:
      note(.oil, "no oil is printed: an allergy of the row is not known here, so the oil may not be safe")
    case .unknownOil:
      note(.oil, "no oil is printed: the oil is not known here, so it may not be safe with the row's allergies")
    case nil: return PersonalText(text)
    }
    return nil
  }

  /// Says for which of the printed contexts an approved oil is left out.
  mutating func noteDryContexts(_ contexts: [ContextFacts]) {
    let dry = contexts.filter { $0.oil == .never }
    guard !dry.isEmpty else { return }
    note(.oil, "no oil is printed for \(dry.map(\.id).names): oil is never used there")
  }

  private static let yes: Set<String> = [
    "yes", "y", "x", "1", "true", "ok", "si", "s", "approved", "any", "oil", "aceite",
  ]
}
