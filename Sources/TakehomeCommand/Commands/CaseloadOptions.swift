internal import ArgumentParser
internal import Caseload
internal import ContextPack
internal import Foundation
internal import Handout

/// How a caseload is read; `batch` and `check` share it.
struct CaseloadOptions: ParsableArguments {
  @OptionGroup var packs: PackOptions

  @Argument(help: "The caseload: CSV as your practice system exports it, or JSON.", completion: .file())
  var caseload: String

  @Option(help: "How dates such as 03/04/2026 are meant: dmy or mdy. Without it they are refused.")
  var dateOrder: String?

  @Option(help: "What of the child's name is printed: name, initials or blank.")
  var names = "name"

  @Option(help: "The language of rows that name none.")
  var language = "en"

  @Option(help: "The paper of rows that name none: letter or a4.")
  var paper = "letter"

  @Option(help: "The type size of rows that name none: standard, large or xlarge.")
  var reading = "standard"

  @Flag(name: .shortAndLong, help: "Print problems and results only.")
  var quiet = false

  var console: Console { Console(isQuiet: quiet) }

  func rules(_ library: Library) throws(Refusal) -> CaseloadRules {
    var rules = CaseloadRules(contexts: library.contexts, strokes: Set(library.strokes.records.map(\.id)))
    rules.broken = Set(library.refused.compactMap(\.id))
    rules.dateOrder = try dateOrder.map { (name) throws(Refusal) in try choice(name, "--date-order") }
    rules.namePolicy = try choice(names, "--names")
    rules.paper = try choice(paper, "--paper")
    rules.reading = try choice(reading, "--reading")
    rules.language = Language(language)
    guard library.contexts.values.contains(where: { $0.languages.contains(rules.language) }) else {
      throw Refusal(.usage, "--language: \"\(language)\" is not available. See `takehome contexts`.")
    }
    return rules
  }

  /// Reads the caseload, tells of each sheet, and says what is wrong, row by row; for a part, in the rows of that part.
  func read(
    _ workshop: Workshop, _ shard: Shard? = nil, each: (PlannedSheet) -> Void = { _ in }
  ) throws(Refusal) -> CheckedCaseload {
    let reader = CaseloadReader(rules: try rules(workshop.library))
    let bytes = try InputFile.bytes(caseload, atMost: ReadingLimits.fileBytes)
    let checked: CheckedCaseload
    do {
      let name = URL(fileURLWithPath: caseload).lastPathComponent
      checked = try reader.read(bytes, named: name, each: each).messages(of: shard)
    } catch { throw Refusal(.data, "\(error)") }
    for problem in checked.problems { console.warn("\(problem)") }
    for notice in checked.notices {
      // That a child gets no oil is said even when quiet: a therapist who approved one must know.
      if notice.column == .oil { console.warn("\(notice)") } else { console.note("\(notice)") }
    }
    return checked
  }
}

/// A value of a closed list, or a refusal that names the list.
func choice<Value: RawRepresentable & CaseIterable>(_ text: String, _ flag: String) throws(Refusal) -> Value
where Value.RawValue == String {
  guard let value = Value(rawValue: text) else {
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw Refusal(.usage, "\(flag): \"\(text)\" is not one of \(known).")
  }
  return value
}
