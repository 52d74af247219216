/// Turns the rows of a caseload into plans.
public struct CaseloadReader: Sendable {
  /// What rows are checked against.
  public let rules: CaseloadRules

  /// A reader with its rules.
  public init(rules: CaseloadRules) { self.rules = rules }

  /// Reads a file's bytes and checks every row; a bad row never stops the others. Tells of each sheet as it is planned,
  /// for who needs to know something of all of them.
  public func read(
    _ bytes: [UInt8], named file: String, each: (PlannedSheet) -> Void = { _ in }
  ) throws(CaseloadError) -> CheckedCaseload {
    plans(in: try CaseloadTable.read(bytes, named: file), each: each)
  }

  /// Checks every row: one plan for each child and context, in file order.
  public func plans(in table: CaseloadTable, each: (PlannedSheet) -> Void = { _ in }) -> CheckedCaseload {
    var ledger = CaseloadLedger(table, RuleBook(rules))
    for row in table.rows.indices { ledger.take(row, each: each) }
    return ledger.closed()
  }
}
