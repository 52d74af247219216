internal import Handout

/// The sheets of a caseload in file order, each planned anew from its row whenever it is asked for: a program that holds
/// many keeps no plans.
public struct SheetList: RandomAccessCollection, Sendable {
  /// How many there are.
  public let endIndex: Int
  private let sheet: @Sendable (Int) -> PlannedSheet

  /// So many sheets, by their place.
  init(count: Int, _ sheet: @escaping @Sendable (Int) -> PlannedSheet) { (endIndex, self.sheet) = (count, sheet) }

  /// Sheets that are planned already.
  public init(_ sheets: [PlannedSheet]) { self.init(count: sheets.count) { sheets[$0] } }

  /// The first sheet's place.
  public var startIndex: Int { 0 }
  /// The sheet at a place.
  public subscript(position: Int) -> PlannedSheet { sheet(position) }

  /// The same sheets with each plan changed.
  func changing(_ change: @escaping @Sendable (CarePlan) -> CarePlan) -> SheetList {
    SheetList(count: count) { [sheet] position in
      let planned = sheet(position)
      return PlannedSheet(plan: change(planned.plan), place: planned.place)
    }
  }
}

/// Which row asks for a sheet, and in which context of the rule book.
struct SheetSlot {
  let row: UInt32
  let context: UInt32
}

extension SheetList {
  /// The sheets of a table's rows that were found good.
  init(_ slots: [SheetSlot], of rows: RowList, _ book: RuleBook) {
    self.init(count: slots.count) { position in
      let slot = slots[position]
      var check = RowCheck(rows[Int(slot.row)], book)
      return PlannedSheet(plan: check.plan(in: book.contexts[Int(slot.context)]), place: check.row.place)
    }
  }
}
