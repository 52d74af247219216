internal import ArgumentParser
internal import Caseload
internal import ContextPack
internal import Foundation
internal import Handout

/// What a single sheet is made from: the columns of a caseload as flags, checked by the same rules.
struct PlanOptions: ParsableArguments {
  @OptionGroup var packs: PackOptions

  @Argument(help: "The routine: bath-time, story-time, ... See `takehome contexts`.")
  var context: String

  @Option(help: "What the child is called. Without it a line to write on is printed.")
  var name: String?

  @OptionGroup var form: FormOptions

  @Option(help: "The language of the sheet: en, es, ...")
  var language = "en"

  @Option(help: "letter or a4.")
  var paper = "letter"

  @Option(help: "standard (14 pt), large (18 pt) or xlarge (24 pt).")
  var reading = "standard"

  @Option(help: "Strokes by id, at most three: foot.thumb,foot.press.")
  var strokes: String?

  @Option(help: "Who gives the massage.")
  var caregiver: String?

  @Option(help: "How long and how often, in words.")
  var dose: String?

  @Option(help: "The family's goal, in their words.")
  var goal: String?

  @Option(help: "What to mind, with semicolons: g-tube; cast; your own words.")
  var cautions: String?

  @Option(help: "Allergies, with semicolons.")
  var allergies: String?

  @Option(help: "The oil that the therapist approved.")
  var oil: String?

  @Option(help: "The child's age in whole months.")
  var ageMonths: String?

  @Option(help: "The therapist's name.")
  var therapist: String?

  @Option(help: "The number to call.")
  var phone: String?

  @Option(help: "The next visit: 2026-05-09.")
  var nextVisit: String?

  @Option(help: "The last day of this plan: 2026-06-30.")
  var useUntil: String?

  @Option(help: "How this child says yes, with semicolons.")
  var yesCues: String?

  @Option(help: "How this child says stop, with semicolons.")
  var stopCues: String?

  @Option(help: "What of the name is printed: name, initials or blank.")
  var names: String?

  @Option(help: "The therapist's video: an http or https address.")
  var video: String?

  @Option(help: "Words for the notes box.")
  var notes: String?

  /// What the sheet needs and nothing more.
  func workshop() throws(Refusal) -> Workshop {
    try packs.workshop(only: ([language] + [form.also].compactMap(\.self)).map { Language($0) }, of: contextID)
  }

  /// The routine.
  var contextID: ContextID { ContextID(rawValue: context) }

  /// The plan, or a refusal that says which flag is off. The flags become one row and go the way of every row.
  func plan(_ workshop: Workshop) throws(Refusal) -> CarePlan {
    let cells: [(Column, String?)] = [
      (.id, "0"), (.goesBy, name ?? "-"), (.contexts, context), (.language, language), (.paper, paper),
      (.reading, reading), (.strokes, strokes?.replacingOccurrences(of: ",", with: ";")), (.caregiver, caregiver),
      (.dose, dose), (.goal, goal), (.cautions, cautions), (.allergies, allergies), (.oil, oil),
      (.ageInMonths, ageMonths), (.therapist, therapist), (.phone, phone), (.nextVisit, nextVisit),
      (.videoURL, video), (.notes, notes), (.useUntil, useUntil), (.yesCues, yesCues), (.stopCues, stopCues),
    ]
    let row = Dictionary(uniqueKeysWithValues: cells.compactMap { column, cell in cell.map { (column.rawValue, $0) } })
    var rules = CaseloadRules(
      contexts: workshop.library.contexts, strokes: Set(workshop.library.strokes.records.map(\.id)))
    rules.namePolicy = try names.map { (text) throws(Refusal) in try choice(text, "--names") } ?? .name
    if name == nil { rules.namePolicy = .blank }
    let checked: CheckedCaseload
    do {
      let json = try JSONEncoder().encode([row])
      checked = try CaseloadReader(rules: rules).read([UInt8](json), named: "flags.json")
    } catch { throw Refusal(.usage, "the flags cannot be read. Look for characters that do not print.") }
    if let problem = checked.problems.first {
      throw Refusal(.usage, [problem.column?.flag, problem.sentence].compactMap(\.self).joined(separator: ": "))
    }
    guard checked.plans.count == 1, let plan = checked.plans.first else {
      throw Refusal(.usage, "name one context; `takehome batch` prints several.")
    }
    for notice in checked.notices where notice.column == .oil {
      Console().note("takehome: \([notice.column?.flag, notice.sentence].compactMap(\.self).joined(separator: ": "))")
    }
    return form.applied(plan)
  }
}

extension Column {
  /// The flag of `takehome sheet` that holds this column.
  fileprivate var flag: String {
    switch self {
    case .goesBy: "--name"
    case .contexts: "CONTEXT"
    case .videoURL: "--video"
    case .id, .strokes, .caregiver, .language, .paper, .reading, .dose, .goal, .yesCues, .stopCues, .cautions,
      .allergies, .oil, .ageInMonths, .therapist, .phone, .nextVisit, .useUntil, .notes, .copies:
      "--" + rawValue.replacingOccurrences(of: "_", with: "-")
    }
  }
}
