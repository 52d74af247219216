internal import Yams

extension Shape {
  /// Everything in a value that does not have this shape, in the order of the file.
  func problems(of field: Field) -> [PackProblem] {
    switch self {
    case .words(let form): form.problems(of: field)
    case .number(let range): Self.problems(of: field, in: range)
    case .flag(let alwaysTrue): Self.problems(of: field, alwaysTrue: alwaysTrue)
    case .list(let shape, let count, let differ): Self.problems(of: field, shape, count, differ)
    case .record(let keys): Self.problems(of: field, keys)
    case .map(let shape, _): Self.problems(of: field, each: shape)
    }
  }

  private static func problems(of field: Field, in range: ClosedRange<Int>) -> [PackProblem] {
    guard let number = field.wholeNumber else {
      return [field.problem(.valueKind, "must be a whole number.")]
    }
    guard !range.contains(number) else { return [] }
    let wants = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    return [field.problem(.valueRange, "must be \(wants).")]
  }

  private static func problems(of field: Field, alwaysTrue: Bool) -> [PackProblem] {
    guard field.node.scalar?.style == .plain, let words = field.text, ["true", "false"].contains(words) else {
      return [field.problem(.valueKind, "must be `true` or `false`.")]
    }
    guard alwaysTrue, words == "false" else { return [] }
    return [field.problem(.rowRequired, "must be `true` here: no pack can make a safety row optional.")]
  }

  private static func problems(
    of field: Field, _ shape: Shape, _ count: ClosedRange<Int>, _ differ: Bool
  ) -> [PackProblem] {
    guard let entries = try? field.list else { return [field.problem(.valueKind, "must be a list.")] }
    var problems: [PackProblem] = []
    if !count.contains(entries.count) {
      let wants = entries.count < count.lowerBound ? "at least \(count.lowerBound)" : "at most \(count.upperBound)"
      problems.append(field.problem(.valueCount, "has \(entries.count) entries; it takes \(wants)."))
    }
    var met: Set<String> = []
    for entry in entries.prefix(count.upperBound) {
      if differ, let name = entry.ownName, !met.insert(name).inserted {
        problems.append(entry.problem(.valueTwice, "stands twice in the list. Remove one."))
      }
      problems += shape.problems(of: entry)
    }
    return problems
  }

  private static func problems(of field: Field, _ keys: [Key]) -> [PackProblem] {
    guard let entries = try? field.keyed else {
      return [field.problem(.valueKind, "must be a list of keys with values.")]
    }
    let names = keys.map(\.name)
    var problems: [PackProblem] = []
    for key in keys where key.isRequired && !entries.contains(where: { $0.name == key.name }) {
      problems.append(field.problem(.keyMissing, "has no `\(key.name)`. Add it: \(key.meaning)"))
    }
    for entry in entries {
      if let key = keys.first(where: { $0.name == entry.name }) {
        problems += key.shape.problems(of: entry.value)
      } else {
        let guess = NearestName.to(entry.name, among: names).map { "did you mean `\($0)`?" } ?? "remove it."
        problems.append(entry.key.problem(.keyUnknown, "is no key of \(field.name); \(guess)"))
      }
    }
    return problems
  }

  private static func problems(of field: Field, each shape: Shape) -> [PackProblem] {
    guard let entries = try? field.keyed else {
      return [field.problem(.valueKind, "must be a list of keys with values.")]
    }
    return entries.flatMap { entry in
      let isNamed = Form.identifier.holds(entry.name)
      let name = isNamed ? [] : [entry.key.problem(.valueForm, "must be \(Form.identifier.wants).")]
      return name + shape.problems(of: entry.value)
    }
  }
}

extension Field {
  /// What tells two entries of a list apart: the `id` of a record, or the words.
  fileprivate var ownName: String? { child("id")?.text ?? text }
}

extension Form {
  fileprivate func problems(of field: Field) -> [PackProblem] {
    guard let scalar = field.node.scalar else { return [field.problem(.valueKind, "must be words.")] }
    let words = scalar.string
    guard field.kind == .str, !words.isEmpty else {
      let advice = words.isEmpty ? "must be words; it is empty." : "must be words; put quotes around \(words.quoted)."
      return [field.problem(.valueKind, advice)]
    }
    if !names.isEmpty, !names.contains(words) {
      let known = names.map { "`\($0)`" }.joined(separator: ", ")
      let guess = NearestName.to(words, among: names).map { "did you mean `\($0)`?" } ?? "choose one of \(known)."
      return [field.remark(rule, "unknown \(noun) \(words.quoted) in \(field.name); \(guess)")]
    }
    return holds(words) ? [] : [field.problem(rule, "must be \(wants); it is \(words.quoted).")]
  }
}
