internal import ArgumentParser
internal import Caseload
internal import Handout

struct CheckCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a caseload as `batch` would, and write nothing.",
    discussion: """
      Every row is read, planned and laid out. Each problem is one line: where, what, what to do.

      Example:
        takehome check caseload.csv --date-order mdy
        takehome check caseload.csv --json --quiet

      Exit code 0 when every row would print, 1 when some would not.
      """)

  @OptionGroup var options: CaseloadOptions

  @Flag(help: "Print the result as JSON: how many sheets would print, and each problem and notice.")
  var json = false

  func work() async throws(Refusal) {
    let workshop = try options.packs.workshop()
    let checked = try options.read(workshop)
    let maker: SheetMaker
    do { maker = try SheetMaker.open(workshop) } catch { throw Refusal(error) }
    var report = CheckReport(checked)
    for sheet in checked.sheets {
      do { _ = try maker.layOut(sheet.plan) } catch {
        report.refuse(sheet, error)
        options.console.warn(sheet.message(error))
      }
    }
    options.console.result(
      json
        ? try JSON.text(report)
        : "\(counted(report.sheets, "sheet")) would print, \(counted(report.problems.count, "problem"))")
    if !report.problems.isEmpty { throw Refusal(.someFailed) }
  }
}

/// `1 sheet`, `2 sheets`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

extension PlannedSheet {
  /// `caseload.csv:12: bath-time: ... [id k-07]`
  func message(_ failure: SheetFailure) -> String {
    "\(place): \(plan.context): \(failure.description) [id \(plan.id)]"
  }
}
