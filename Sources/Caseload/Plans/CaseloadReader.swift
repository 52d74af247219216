/// Turns the rows of a caseload into plans.
public struct CaseloadReader: Sendable {
  /// What rows are checked against.
  public let rules: CaseloadRules

  /// A reader with its rules.
  public init(rules: CaseloadRules) { self.rules = rules }

  /// Reads a file's bytes and checks every row; a bad row never stops the others.
  public func read(_ bytes: [UInt8], named file: String) throws(CaseloadError) -> CheckedCaseload {
    plans(in: try CaseloadTable.read(bytes, named: file))
  }

  /// Checks every row: one plan for each child and context, in file order.
  public func plans(in table: CaseloadTable) -> CheckedCaseload {
    let book = RuleBook(rules)
    var ledger = CaseloadLedger(table)
    for row in table.rows {
      var check = RowCheck(row, book)
      ledger.take(&check)
    }
    return ledger.closed(default: rules.language)
  }
}
