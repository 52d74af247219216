internal import ContextPack
internal import Handout
internal import Press

/// From a plan to finished pages: words, layout, safety check, press. One to a worker.
final class SheetMaker {
  /// A finished sheet.
  struct Made: Sendable {
    let title: String
    let printed: Press.Printed
    let pdf: [UInt8]
  }

  private let workshop: Workshop
  let press: Press

  init(_ workshop: Workshop) throws(PressError) {
    self.workshop = workshop
    press = try workshop.openPress()
  }

  /// The sheet's pages, without a document.
  func layOut(_ plan: CarePlan) throws(SheetRefusal) -> (sheet: Sheet, printed: Press.Printed) {
    let sheet = try workshop.sheet(for: plan)
    do {
      return (sheet, try press.layOut(sheet))
    } catch { throw SheetRefusal(error) }
  }

  /// The finished document.
  func make(_ plan: CarePlan) throws(SheetRefusal) -> Made {
    let (sheet, printed) = try layOut(plan)
    do {
      return Made(
        title: sheet.title, printed: printed,
        pdf: try press.pdf(printed.pages, title: "Take-home sheet: \(sheet.title)", created: Workshop.created))
    } catch { throw SheetRefusal(error) }
  }
}

/// Why one sheet was not made; never holds words of the family.
struct SheetRefusal: Error, CustomStringConvertible {
  var description: String
  /// Whether the machine lacks something, so that every other sheet will fail too.
  var isNotInstalled = false

  init(_ description: String) { self.description = description }

  init(_ error: PressError) {
    description = "\(error)"
    if case .notInstalled = error { isNotInstalled = true }
  }
}

extension Workshop {
  /// The sheet of a plan, with every required row on it.
  func sheet(for plan: CarePlan) throws(SheetRefusal) -> Sheet {
    let words: ContextWords
    do { words = try library.words(for: plan) } catch { throw SheetRefusal(error.sentence) }
    guard let layout = library.contexts[plan.context].flatMap({ registry[$0.layout] }) else {
      throw SheetRefusal("\(plan.context) has no layout here. See `takehome contexts`.")
    }
    let sheet: Sheet
    do { sheet = try layout.sheet(for: plan, words) } catch { throw SheetRefusal("\(error)") }
    let missing = sheet.missingRows(of: words)
    guard missing.isEmpty else {
      let rows = missing.map(\.id).joined(separator: ", ")
      throw SheetRefusal("the layout left out required safety rows (\(rows)). Mend the layout.")
    }
    return sheet
  }
}
