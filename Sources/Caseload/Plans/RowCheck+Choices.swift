internal import ContextPack
internal import Handout

extension RowCheck {
  /// The paper; the clinic's when the row names none.
  mutating func paper() -> Paper {
    guard let text = code(.paper) else { return rules.rules.paper }
    switch text.folded {
    case "letter", "usletter", "85x11", "carta": return .letter
    case "a4", "dina4": return .a4
    default:
      refuse(.paper, "\(quoted(text)) is not a paper; write letter or a4")
      return rules.rules.paper
    }
  }

  /// The type size; the clinic's when the row names none.
  mutating func reading() -> ReadingSize {
    guard let text = code(.reading) else { return rules.rules.reading }
    switch text.folded {
    case "standard", "normal", "regular": return .standard
    case "large", "largeprint", "largetype", "grande": return .large
    case "xlarge", "extralarge", "xl", "extralargeprint", "muygrande": return .xlarge
    default:
      refuse(.reading, "\(quoted(text)) is not a type size; write standard, large or xlarge")
      return rules.rules.reading
    }
  }

  /// The contexts that are known, each once; every unknown one is reported and the others still print.
  mutating func contexts() -> [ContextFacts] {
    let names = items(.contexts)
    guard !names.isEmpty else {
      refuse(.contexts, "is empty; write one or more of \(rules.contextNames.joined(separator: ", "))")
      return []
    }
    guard names.count <= Column.contexts.mostItems else {
      refuse(.contexts, "has \(names.count) items; keep \(Column.contexts.mostItems)")
      return []
    }
    var found: [ContextFacts] = []
    for name in names {
      guard let name = cleaned(name, .contexts) else { continue }
      if let facts = rules.context(name) {
        if !found.contains(facts) { found.append(facts) }
      } else if rules.rules.broken.contains(ContextID(rawValue: name)) {
        report(.contexts, "\(quoted(name)) cannot be used, its pack is broken; mend the pack (see `takehome lint`)")
      } else {
        let guess = NearestName.to(name, among: rules.contextNames).map { "; did you mean \($0)?" } ?? ""
        report(
          .contexts, "\(quoted(name)) is not a context\(guess) (have \(rules.contextNames.joined(separator: ", ")))")
      }
    }
    return found
  }

  /// The strokes asked for, each once; at most three.
  mutating func strokes() -> [StrokeID] {
    var found: [StrokeID] = []
    for name in items(.strokes) {
      guard let name = cleaned(name, .strokes) else { continue }
      if let stroke = rules.stroke(name) {
        if !found.contains(stroke) { found.append(stroke) }
      } else {
        let guess = NearestName.to(name, among: rules.strokeNames).map { "did you mean \($0)?" }
        refuse(.strokes, "\(quoted(name)) is not a stroke; \(guess ?? "`takehome contexts show ID` lists them")")
      }
    }
    if found.count > Column.strokes.mostItems {
      refuse(.strokes, "has \(found.count) strokes; a sheet teaches at most \(Column.strokes.mostItems)")
    }
    return found
  }

  /// A list of allergies or cautions without the words that mean there are none.
  mutating func personalListUnlessNone(_ column: Column) -> [PersonalText] {
    personalList(column).filter { item in
      !Self.none.contains(item.words.folded) || item.words.folded.isEmpty && !Self.dashes.contains(item.words)
    }
  }

  /// What people write into a cell that has nothing to say; any other sign is a word that nobody knows.
  private static let dashes: Set<String> = ["", "-", "–", "—", "/", "."]

  static let none: Set<String> = [
    "", "none", "no", "na", "nil", "nka", "nkda", "noneknown", "noknownallergies", "noknownallergy",
    "noknowndrugallergies", "ninguna", "ninguno", "noallergies", "noprecautions", "0", "false",
  ]
}
