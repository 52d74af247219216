internal import Handout

extension PackReader {
  /// What the shape of `context.yaml` cannot say: names that must agree with others.
  func check(_ manifest: ContextManifest, _ root: Field) -> [PackProblem] {
    var problems: [PackProblem] = []
    func note(_ rule: PackRule, _ path: [String], at part: String? = nil, _ sentence: String) {
      problems.append(root.at(path).problem(rule, at: part, sentence))
    }
    if ["strokes", "common"].contains(manifest.facts.id) {
      note(.packReserved, ["id"], "is taken by the program: `\(manifest.facts.id)`. Give the context another id.")
    }
    if let requires = manifest.requires, Version(requires) > Version(Self.program) {
      note(
        .packNewer, ["requires"],
        "wants Takehome \(requires); this is \(Self.program). Install the newer program.")
    }
    for language in manifest.facts.languages where !languages.contains(language) {
      let known = languages.map(\.tag).joined(separator: ", ")
      note(
        .languageUnknown, ["languages"], at: language.tag,
        "has `\(language)`, which has no shared words. Choose from \(known).")
    }
    let allowed = manifest.facts.allowedStrokes
    for stroke in manifest.facts.defaultStrokes where !allowed.contains(stroke) {
      note(
        .strokeAllowed, ["strokes", "default"], at: "\(stroke)",
        "has `\(stroke)`, which is not in `allowed`. Add it there.")
    }
    for item in (try? root["items"].list) ?? [] {
      if let id = item.child("id"), id.text == "scene" {
        problems.append(id.problem(.packReserved, "is taken by the program: `scene`. Give the item another id."))
      }
      if let stroke = item.child("stroke"), !allowed.contains(where: { $0.rawValue == stroke.text }) {
        problems.append(stroke.problem(.strokeAllowed, "is not in `allowed` of `strokes`. Add it there."))
      }
    }
    return problems
  }

  /// The version of this program, to which `requires` is held.
  static var program: String { Library.programVersion }
}

extension Field {
  /// The value under some keys, or the nearest above it that is there.
  func at(_ path: [String]) -> Field {
    path.reduce(self) { field, key in field.child(key) ?? field }
  }
}

/// Three numbers that compare from the left.
private struct Version: Comparable {
  let numbers: [Int]

  init(_ text: String) { numbers = text.split(separator: ".").compactMap { Int($0) } }

  static func < (one: Version, other: Version) -> Bool { one.numbers.lexicographicallyPrecedes(other.numbers) }
}
