import Caseload
import Handout

/// Contexts, strokes and files for tests.
enum Sample {
  static func facts(
    _ id: ContextID, from months: Int = 0, oil: OilRule = .never, languages: [Language] = ["en", "es"],
    strokes: [StrokeID]
  ) -> ContextFacts {
    ContextFacts(
      id: id, version: "1.0.0", layout: "cards", languages: languages, fromMonths: months, oil: oil,
      defaultStrokes: Array(strokes.prefix(1)), allowedStrokes: strokes)
  }

  static let rules: CaseloadRules = {
    let contexts = [
      facts(
        "bath-time", from: 1, oil: .ifApproved, strokes: ["leg.milk", "foot.thumb", "back.circles", "tummy.clock"]),
      facts("car-wait", strokes: ["hand.palm", "hand.fingers", "foot.press"]),
      facts("sensory-bins", from: 18, languages: ["en"], strokes: ["hand.palm", "hand.back"]),
      facts("hold-only", strokes: ["hold", "hand.palm", "foot.thumb", "leg.milk"]),
    ]
    let strokes: Set<StrokeID> = [
      "hold", "leg.milk", "foot.thumb", "foot.press", "back.circles", "tummy.clock", "hand.palm", "hand.fingers",
      "hand.back",
    ]
    return CaseloadRules(contexts: Dictionary(uniqueKeysWithValues: contexts.map { ($0.id, $0) }), strokes: strokes)
  }()

  /// Reads a text as a file.
  static func read(
    _ text: String, named file: String = "caseload.csv", rules: CaseloadRules = rules
  ) throws -> CheckedCaseload {
    try CaseloadReader(rules: rules).read(Array(text.utf8), named: file)
  }

  /// Reads one row for Mia, id k-07, with one further column.
  static func row(
    _ column: String, _ cell: String, contexts: String = "hold-only", rules: CaseloadRules = rules
  ) throws -> CheckedCaseload {
    let quoted = "\"" + cell.replacing("\"", with: "\"\"") + "\""
    return try read("id,goes_by,contexts,\(column)\nk-07,Mia,\(contexts),\(quoted)\n", rules: rules)
  }

  /// The error of a file, in words.
  static func refusal(_ bytes: [UInt8], named file: String = "caseload.csv") -> String? {
    do {
      _ = try CaseloadTable.read(bytes, named: file)
      return nil
    } catch {
      return error.description
    }
  }
}

extension CheckedCaseload {
  var problemTexts: [String] { problems.map(\.description) }
  var noticeTexts: [String] { notices.map(\.description) }
  /// Problems and notices.
  var messages: [String] { problemTexts + noticeTexts }
}
