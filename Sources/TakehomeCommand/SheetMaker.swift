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

  /// The finished document of a sheet that is laid out.
  func pdf(_ sheet: (title: String, printed: Press.Printed), _ plan: CarePlan) throws(SheetFailure) -> [UInt8] {
    do {
      return try press.pdf(
        sheet.printed.pages, title: sheet.title, language: plan.language, created: Workshop.created)
    } catch { throw SheetFailure(error) }
  }

  /// The finished sheet.
  func make(_ plan: CarePlan) throws(SheetFailure) -> PrintedSheet<[Page]> {
    let sheet = try layOut(plan)
    return PrintedSheet(
      bytes: try pdf(sheet, plan), pageCount: sheet.printed.pages.count, density: sheet.printed.density.rawValue,
      pack: pack(plan.context), pages: sheet.printed.pages)
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
  func printer(_ proof: SheetProof) -> Batch<[Page]>.Printer {
    Batch.Printer(
      sheet: { (plan) throws(SheetFailure) in try self.make(plan).proven(by: proof, plan, self.reader) },
      pages: { (plan) throws(SheetFailure) in try self.layOut(plan).printed.pages })
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
