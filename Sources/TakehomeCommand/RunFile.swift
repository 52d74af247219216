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

  /// Adds a family's sheet, as often as the plan asks for copies, and writes what is ready.
  func add(_ sheet: CastSheet, _ plan: CarePlan) throws(Refusal) {
    do {
      try run.add(sheet, id: plan.id, language: plan.language, copies: plan.copies)
    } catch { throw Refusal(.cannotCreate, "Could not write \(path): \(error) \(Self.singles)") }
    // A pipe cannot take back the half of a document.
    if !file.isDirect { try write(run.take()) }
  }

  /// Ends the document and gives the file its name.
  func commit() throws(Refusal) {
    let rest: [UInt8]
    do { rest = try run.finish() } catch {
      throw Refusal(.cannotCreate, "Could not write \(path): \(error) \(Self.singles)")
    }
    try write(rest)
    do { try file.commit() } catch { throw Refusal(.cannotCreate, "\(error) \(Self.singles)") }
  }

  /// Takes the draft away.
  func discard() { file.discard() }

  private static let singles = "The single sheets are whole."

  private func write(_ bytes: [UInt8]) throws(Refusal) {
    guard !bytes.isEmpty else { return }
    do { try file.write(bytes) } catch { throw Refusal(.cannotCreate, "\(error) \(Self.singles)") }
  }
}
