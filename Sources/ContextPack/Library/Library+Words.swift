public import Handout

extension Library {
  /// The words of one sheet: the pack's, the catalogue's and the shared ones, bound to the plan, slots filled.
  ///
  /// Cautions and allergies add rows; nothing in a plan can take a row away.
  public func words(for plan: CarePlan) throws(PackError) -> ContextWords {
    guard let pack = packs[plan.context] else {
      if let broken = refused.first(where: { $0.id == plan.context }) { throw broken.error }
      throw PackError("\(plan.context)", "there is no such context. See `takehome contexts`.")
    }
    guard let text = pack.texts[plan.language], let common = common[plan.language] else {
      throw PackError("\(plan.context)", "it has no text in `\(plan.language)`. See `takehome contexts`.")
    }
    let strokes = try strokes(
      for: plan, pack, cautions: Set(plan.cautions.flatMap { cautionCodes.codes(in: $0.words) }))
    let slots = Slots(plan, common.labels)
    func fill(_ rows: [SafetyRow]) -> [SafetyRow] {
      rows.map { SafetyRow(id: $0.id, text: slots.fill($0.text), required: $0.required) }
    }
    var filled = ContextWords(
      context: plan.context, version: pack.manifest.facts.version, language: plan.language,
      isDraft: isDraft(plan.context, plan.language), title: slots.fill(text.title), when: slots.fill(text.when),
      why: plan.goal?.words.isolated(in: plan.language.direction) ?? slots.fill(text.why),
      dose: plan.dose?.words.isolated(in: plan.language.direction) ?? slots.fill(text.dose),
      ask: text.ask.map(slots.fill), askPicture: common.ask, scene: text.scene,
      strokes: strokes.map { slots.fill($0) }, safety: fill(text.safety),
      skip: fill(common.skip + text.skip), cautions: ownRows(plan, common),
      yes: common.yes.leading(with: plan.yesCues), pause: common.pause,
      stop: common.stop.leading(with: plan.stopCues), oil: oil(plan, strokes, common), easier: slots.fill(text.easier),
      remember: slots.fill(text.remember),
      items: text.items.map { item in
        var item = item
        item.text = slots.fill(item.text)
        return item
      }, labels: common.labels)
    filled.reviewer = reviewer(plan.context, plan.language)
    return filled
  }

  /// The strokes of a plan. A caution takes a default stroke off and the next allowed one takes its place; a stroke
  /// that the row names itself is refused, since only the therapist can choose another.
  private func strokes(for plan: CarePlan, _ pack: Pack, cautions: Set<String>) throws(PackError) -> [Stroke] {
    let facts = pack.manifest.facts
    func isSuited(_ id: StrokeID) -> Bool {
      guard let record = strokes.record(id) else { return false }
      return cautions.isDisjoint(with: record.cautions) && (plan.ageInMonths ?? .max) >= record.fromMonths
    }
    if let unsuited = plan.strokes.first(where: { !isSuited($0) }) {
      throw PackError(
        "strokes", "\(unsuited) does not go with the cautions or the age of this row. Name another stroke.")
    }
    var chosen = plan.strokes
    if chosen.isEmpty {
      let spare = facts.allowedStrokes.filter { !facts.defaultStrokes.contains($0) }
      chosen = Array((facts.defaultStrokes + spare).filter(isSuited).prefix(facts.defaultStrokes.count))
    }
    let found = chosen.compactMap { strokes.stroke($0, in: plan.language) }
    guard !found.isEmpty, found.count == chosen.count else {
      throw PackError("strokes", "no stroke of \(plan.context) goes with this row. Choose another context.")
    }
    return found
  }

  /// The rows of a plan's own: the shared sentence of each code, and the therapist's words where they say more.
  private func ownRows(_ plan: CarePlan, _ common: CommonWords) -> [SafetyRow] {
    let cautions = plan.cautions.flatMap { caution in
      let codes = cautionCodes.codes(in: caution.words)
      let shared = codes.compactMap { code in common.cautions[code].map { SafetyRow(id: code, text: $0) } }
      let own = SafetyRow(id: "caution", text: caution.words)
      return cautionCodes.isWhole(caution.words) && !shared.isEmpty ? shared : shared + [own]
    }
    let allergies = plan.allergies.map {
      SafetyRow(
        id: "allergy", text: common.allergy.filling(["allergy": $0.words.isolated(in: plan.language.direction)]))
    }
    return cautions + allergies
  }

  /// Oil goes with a stroke that allows it or is not spoken of.
  private func oil(_ plan: CarePlan, _ chosen: [Stroke], _ common: CommonWords) -> String {
    let allows = chosen.contains { strokes.record($0.id)?.oil == .ifApproved }
    guard allows, let oil = plan.oil else { return common.labels[.oilNone] }
    return common.labels[.oilApproved, ["oil": oil.words.isolated(in: plan.language.direction)]]
  }
}

extension Sign {
  /// The child's own signs first; the general ones fill up to the usual number.
  fileprivate func leading(with own: [PersonalText]) -> Sign {
    var sign = self
    let words = own.map(\.words)
    let general = signs.filter { sign in !words.contains { $0.lowercased() == sign.lowercased() } }
    sign.signs = words + general.prefix(max(0, signs.count - own.count))
    return sign
  }
}
