internal import Handout
internal import Press

/// What came of one plan: a finished sheet or none, and what is wrong with how it fits.
struct Attempt {
  private(set) var specimen: Specimen?
  private(set) var misfits: [String] = []

  /// Makes the sheet of a plan with its words.
  init(_ bench: Bench, _ plan: CarePlan, _ words: ContextWords, _ need: Family.Need) {
    let sheet: Sheet
    do {
      sheet = try bench.sheet(plan, words)
    } catch {
      misfits = ["the layout refuses the words: \(error)"]
      return
    }
    misfits = sheet.cellsWithoutColumn
    do {
      let pages = try bench.press.layOut(sheet).pages
      specimen = Specimen(plan: plan, words: words, sheet: sheet, pages: pages)
      // English keeps the promise; a translation may run longer, and large print is complete, never a crop.
      let most = need == .promise && plan.language == .english ? plan.reading.promisedPages : plan.reading.mostPages
      if pages.count > most { misfits.append("it takes \(pages.count) pages; at most \(most) are promised") }
    } catch PressError.overflow(let overflow) {
      if need != .beyond {
        misfits.append("\(overflow)")
      } else if overflow.block == Overflow.nameless {
        misfits.append("it is too long, and the refusal cannot say which block: put the blocks into named sections")
      }
    } catch { misfits.append("it cannot be set: \(error)") }
  }
}

extension Sheet {
  /// Cells that have no column and so no place on the page.
  fileprivate var cellsWithoutColumn: [String] {
    blocks.flatMap(\.everyBlock).compactMap { block in
      guard case .table(let table) = block else { return nil }
      let cells = ([table.heads] + table.rows).map(\.count).max() ?? 0
      return cells > table.shares.count
        ? "a row of a table has \(cells) cells and \(table.shares.count) columns: the last are not printed" : nil
    }
  }
}
