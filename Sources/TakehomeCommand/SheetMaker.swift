internal import Caseload
internal import ContextPack
internal import Handout
internal import Press

/// From a plan to finished pages: words, layout, safety check, press. One to a worker.
final class SheetMaker {
  private let workshop: Workshop
  private let reader = SheetReader()
  private var seals: [ContextID: String] = [:]
  let press: Press

  init(_ workshop: Workshop, _ press: Press) {
    (self.workshop, self.press) = (workshop, press)
  }

  convenience init(_ workshop: Workshop) throws(PressError) {
    self.init(workshop, try workshop.openPress())
  }

  /// The sheet's pages, without a document.
  func layOut(_ plan: CarePlan) throws(SheetFailure) -> (title: String, printed: Press.Printed) {
    let sheet: Sheet
    do {
      sheet = try workshop.library.sheet(for: plan, layouts: workshop.registry)
    } catch { throw SheetFailure(.sheet, error.sentence) }
    do {
      return ("Take-home sheet: \(sheet.title)", try press.layOut(sheet))
    } catch { throw SheetFailure(error) }
  }

  /// The finished document of a sheet that is laid out, with what a print run can take of it.
  func document(
    _ sheet: (title: String, printed: Press.Printed), _ plan: CarePlan
  ) throws(SheetFailure) -> (bytes: [UInt8], sheet: CastSheet) {
    do {
      return try press.document(
        sheet.printed.pages, title: sheet.title, language: plan.language, created: Workshop.created)
    } catch { throw SheetFailure(error) }
  }

  /// The finished sheet.
  func make(_ plan: CarePlan) throws(SheetFailure) -> PrintedSheet<CastSheet> {
    let laidOut = try layOut(plan)
    let (bytes, sheet) = try document(laidOut, plan)
    return PrintedSheet(
      bytes: bytes, pageCount: sheet.pages.count, density: laidOut.printed.density.rawValue, pack: pack(plan.context),
      pages: sheet)
  }

  /// What a print run can take of a sheet that is there already.
  private func cast(_ plan: CarePlan) throws(SheetFailure) -> CastSheet {
    let pages = try layOut(plan).printed.pages
    do { return try press.cast(pages) } catch { throw SheetFailure(error) }
  }

  private func pack(_ context: ContextID) -> (version: String, seal: String) {
    let seal = seals[context] ?? workshop.library.seal(context) ?? ""
    seals[context] = seal
    return (workshop.library.contexts[context]?.version ?? "", seal)
  }
}

extension SheetFailure {
  init(_ error: PressError) {
    switch error {
    case .notInstalled: self.init(.notInstalled, "\(error)")
    case .overflow, .drawing: self.init(.sheet, "\(error)")
    }
  }
}

extension SheetMaker {
  /// How a worker of a batch prints: a sheet counts once it was read again.
  func printer(_ proof: SheetProof) -> Batch<CastSheet>.Printer {
    Batch.Printer(
      sheet: { (plan) throws(SheetFailure) in try self.make(plan).proven(by: proof, plan, self.reader) },
      pages: { (plan) throws(SheetFailure) in try self.cast(plan) })
  }

  /// Opens a press; a missing font is a failure like any other.
  static func open(_ workshop: Workshop) throws(SheetFailure) -> SheetMaker {
    do { return try SheetMaker(workshop) } catch { throw SheetFailure(error) }
  }
}

extension PrintedSheet {
  /// The sheet with the checks that it passed. Throws the names of those that it did not.
  fileprivate func proven(
    by proof: SheetProof, _ plan: CarePlan, _ reader: SheetReader
  ) throws(SheetFailure) -> PrintedSheet {
    guard let sheet = reader.read(bytes) else {
      throw SheetFailure(.sheet, "the finished sheet cannot be read again, so it was not kept. Report this.")
    }
    let failed = proof.failed(sheet, plan, pages: pageCount)
    guard failed.isEmpty else {
      let names = failed.map(\.rawValue).joined(separator: ", ")
      throw SheetFailure(
        .sheet, "the finished sheet was not kept: read again, it fails the checks \(names). Report this.")
    }
    var proven = self
    proven.checks = SheetProof.Check.allCases.map(\.rawValue)
    return proven
  }
}
