public import Handout

/// A caseload after its checks: what is to be printed, and what was refused.
public struct CheckedCaseload: Sendable {
  /// The sheets in file order.
  public private(set) var sheets: SheetList
  /// What was refused, in file order.
  public private(set) var problems: [RowProblem]
  /// What was decided without being told.
  public private(set) var notices: [Notice]

  init(sheets: SheetList, problems: [RowProblem], notices: [Notice]) {
    (self.sheets, self.problems, self.notices) = (sheets, problems, notices)
  }

  /// All plans, in file order.
  public var plans: [CarePlan] { sheets.map(\.plan) }

  /// The same caseload with each plan changed, for how a whole batch is printed.
  public func changing(_ change: @escaping @Sendable (CarePlan) -> CarePlan) -> CheckedCaseload {
    var changed = self
    changed.sheets = sheets.changing(change)
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

/// One sheet to print, and the row that asks for it.
public struct PlannedSheet: Hashable, Sendable {
  /// What to print.
  public let plan: CarePlan
  /// Where the row stands.
  public let place: RowPlace
}
