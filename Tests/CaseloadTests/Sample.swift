import Handout

@testable import Caseload

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

extension Sample {
  /// Stands in for SHA-256: 64 hexadecimal digits that follow from the bytes.
  @Sendable static func checksum(_ bytes: [UInt8]) -> String {
    (1...4).map { seed in
      let hash = bytes.reduce(UInt64(seed) &* 0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// A job of some plans.
  static func job(_ plans: [CarePlan], _ keys: KeyMaker = keys, shard: Shard? = nil) -> PrintJob {
    let sheets = plans.map { PlannedSheet(plan: $0, place: RowPlace(file: "caseload.csv", line: 2)) }
    var register = SheetRegister(keys: keys, shard: shard)
    for plan in plans { register.enter(plan) }
    return PrintJob(SheetList(sheets), register, engine: "1.2.3")
  }

  /// A job of so many records, one sheet each.
  static func job(_ count: Int, shard: Shard? = nil) -> PrintJob {
    job((1...count).map { plan("k-\($0)") }, shard: shard)
  }

  /// A plan of one record.
  static func plan(_ id: String) -> CarePlan { CarePlan(id: id, goesBy: PersonalText("Mia"), context: "car-wait") }

  static let keys = KeyMaker(house: Ingredients(), packs: [:], sha256: checksum)
}

extension Sample {
  /// A receipt as a batch writes it.
  static func receipt(_ sequence: Int, key: String = "a", id: String? = nil, bytes: [UInt8] = [1]) -> Receipt {
    let id = id ?? "k-\(sequence)"
    return Receipt(
      sequence: sequence, id: id, context: "car-wait", language: "en",
      file: SheetName.file(plan(id), sequence: sequence, of: 9), bytes: bytes.count, sha256: checksum(bytes),
      key: String(repeating: key, count: 64), pages: 2, density: "normal", version: "1.0.0", pack: "", checks: [])
  }

  /// The lines of some receipts.
  static func lines(_ receipts: [Receipt]) -> String { receipts.map(\.line).joined() }
}
