internal import Handout

extension PackReader {
  /// Everything that is wrong in a text: its shape, its slots, and what the manifest names.
  func check(_ root: Field, _ language: Language, against declared: Declared) -> [PackProblem] {
    var problems = ContextFormat.text.problems(of: root) + root.slotProblems
    if let tag = root.child("language")?.text, tag != language.tag {
      problems.append(
        root.at(["language"]).problem(
          .languageDiffers, "is \(tag.quoted) in the file of `\(language)`. Write that tag."))
    }
    let title = root.at(["title"])
    if title.text?.contains("{") == true {
      problems.append(title.problem(.slotTitle, at: "{", "goes into the file's metadata and must hold no slot."))
    }
    return problems + rows("safety", declared.safety, root) + rows("skip", declared.skip, root)
      + items(declared, root)
  }

  private func rows(_ key: String, _ declared: [String]?, _ root: Field) -> [PackProblem] {
    guard let declared, let rows = root.child(key), let entries = try? rows.keyed else { return [] }
    let missing = declared.filter { id in !entries.contains { $0.name == id } }
    let strange = entries.filter { !declared.contains($0.name) }
    return missing.map { rows.problem(.rowMissing, "has no sentence for `\($0)` of context.yaml. Add it.") }
      + strange.map { entry in
        let guess = NearestName.to(entry.name, among: missing).map { "did you mean `\($0)`?" }
        return entry.key.problem(
          .rowUnknown, "is no row of `\(key)` in context.yaml; \(guess ?? "add it there or remove it here.")")
      }
  }

  private func items(_ declared: Declared, _ root: Field) -> [PackProblem] {
    guard let named = declared.items, let items = root.child("items"), let entries = try? items.keyed else { return [] }
    var problems: [PackProblem] = []
    for (id, hasPicture) in named {
      guard let entry = entries.first(where: { $0.name == id }) else {
        problems.append(items.problem(.itemMissing, "has no words for `\(id)` of context.yaml. Add them."))
        continue
      }
      if hasPicture, entry.value.child("alt") == nil {
        problems.append(entry.key.problem(.itemMissing, "has a picture and no `alt`. Say in words what it shows."))
      }
    }
    let strange = entries.filter { entry in !named.contains { $0.id == entry.name } }
    return problems
      + strange.map {
        $0.key.problem(.itemUnknown, "is no item of context.yaml. Add it there or remove it here.")
      }
  }
}

extension Field {
  /// Every slot below this value that is not of the closed list.
  fileprivate var slotProblems: [PackProblem] {
    if let words = text {
      // Most words have none, and a search by pattern is dear where every pack is read at each start.
      guard words.utf8.count <= 4 * Bounds.words, words.utf8.contains(UInt8(ascii: "{")) else { return [] }
      let slots = words.matches(of: /\{([^}]*)\}?/).map { String($0.1) }
      return slots.filter { !Slots.names.contains($0) }.prefix(3).map {
        problem(.slotUnknown, at: "{\($0)", "has the slot \("{\($0)}".quoted); write {child} or {caregiver}.")
      }
    }
    if let entries = try? keyed { return entries.flatMap(\.value.slotProblems) }
    return ((try? list) ?? []).flatMap(\.slotProblems)
  }
}
