public import Handout

/// A caseload after its checks: whom sheets are printed for, and what was refused.
public struct CheckedCaseload: Hashable, Sendable {
  /// The families in file order; rows of one id that follow each other are one family.
  public internal(set) var families: [Family] = []
  /// What was refused, in file order.
  public internal(set) var problems: [RowProblem] = []
  /// What was decided without being told.
  public internal(set) var notices: [Notice] = []

  /// All plans, in file order.
  public var plans: [CarePlan] { families.flatMap { $0.sheets.map(\.plan) } }

  /// The same caseload with each plan changed, for how a whole batch is printed.
  public func changing(_ change: (CarePlan) -> CarePlan) -> CheckedCaseload {
    var changed = self
    for family in families.indices {
      changed.families[family].sheets = families[family].sheets.map {
        PlannedSheet(plan: change($0.plan), place: $0.place)
      }
    }
    return changed
  }

  /// The same caseload with the messages of one part alone; what is about no record is told in the first.
  public func messages(of shard: Shard?) -> CheckedCaseload {
    guard let shard else { return self }
    func isTold(_ id: String?) -> Bool { id.map(shard.holds) ?? (shard.index == 1) }
    var changed = self
    changed.problems = problems.filter { isTold($0.id) }
    changed.notices = notices.filter { isTold($0.id) }
    return changed
  }
}

/// The sheets of one child.
public struct Family: Hashable, Sendable {
  /// The child's id, safe for a file name.
  public let id: String
  /// The sheets, in the order of the file and of its `contexts` cells.
  public internal(set) var sheets: [PlannedSheet]
}

/// One sheet to print, and the row that asks for it.
public struct PlannedSheet: Hashable, Sendable {
  /// What to print.
  public let plan: CarePlan
  /// Where the row stands.
  public let place: RowPlace
}
