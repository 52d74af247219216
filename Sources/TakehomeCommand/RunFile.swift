internal import Caseload
internal import Handout
internal import Press

/// The print run on its way to a file; whole or not there.
final class RunFile {
  private let path: String
  private let file: AtomicFile
  private let run: PrintRun

  init(_ path: String, _ language: Language, _ workshop: Workshop) throws(Refusal) {
    self.path = path
    do {
      file = try AtomicFile(path)
    } catch { throw Refusal(error) }
    do {
      run = try PrintRun(
        press: try workshop.openPress(), title: "Take-home sheets", language: language, created: Workshop.created)
    } catch { throw Refusal(error) }
  }

  /// Adds a family's sheet, as often as the plan asks for copies.
  func add(_ pages: [Page], _ plan: CarePlan) throws(PressError) {
    try run.add(pages, id: plan.id, language: plan.language, copies: plan.copies)
  }

  /// Ends the document and gives the file its name.
  func commit() throws(Refusal) {
    let bytes: [UInt8]
    do { bytes = try run.finish() } catch { throw refusal(error) }
    do {
      try file.write(bytes)
      try file.commit()
    } catch { throw Refusal(.cannotCreate, "\(error) The single sheets are whole.") }
  }

  /// Takes the draft away.
  func discard() { file.discard() }

  /// Why there is no run, in the words for any other file.
  func refusal(_ error: PressError) -> Refusal {
    Refusal(.cannotCreate, "Could not write \(path): \(error) The single sheets are whole.")
  }
}
