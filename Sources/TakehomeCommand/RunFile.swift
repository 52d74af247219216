internal import Caseload
internal import Handout
internal import Press

/// The print run on its way to a file; whole or not there.
final class RunFile {
  private let file: AtomicFile
  private let run: PrintRun

  init(_ path: String, _ workshop: Workshop) throws(Refusal) {
    do {
      file = try AtomicFile(path)
    } catch { throw Refusal(error) }
    do {
      run = try PrintRun(
        press: try workshop.openPress(), file: file.descriptor, title: "Take-home sheets", created: Workshop.created)
    } catch { throw Refusal(error) }
  }

  /// Adds a family's sheet, as often as the plan asks for copies.
  func add(_ pages: [Page], _ plan: CarePlan) throws(PressError) {
    try run.add(pages, id: plan.id, copies: plan.copies)
  }

  /// Ends the document and gives the file its name.
  func commit() throws {
    try run.finish()
    try file.commit()
  }
}
