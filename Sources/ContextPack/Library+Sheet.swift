public import Handout

extension Library {
  /// The sheet of a plan: its words, arranged by its layout, with every required row on it.
  ///
  /// A layout that leaves out a required row gives no sheet.
  public func sheet(for plan: CarePlan, layouts: LayoutRegistry) throws(PackError) -> Sheet {
    let words = try words(for: plan)
    let name = "\(plan.context)"
    guard let layout = contexts[plan.context].flatMap({ layouts[$0.layout] }) else {
      throw PackError(name, "its layout is not in this build. See `takehome contexts`.")
    }
    let sheet: Sheet
    do { sheet = try layout.sheet(for: plan, words) } catch { throw PackError(name, "\(error)") }
    let missing = sheet.missingRows(of: words)
    guard missing.isEmpty else {
      let rows = missing.map(\.id).joined(separator: ", ")
      throw PackError(name, "the layout left out required safety rows (\(rows)). Mend the layout.")
    }
    return sheet
  }
}
