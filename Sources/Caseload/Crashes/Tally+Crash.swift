extension Tally {
  /// What a crash says of the sheets that were in hand.
  public enum Finding: Hashable, Sendable {
    /// None was: no sheet can be left out.
    case noSheet
    /// One was, and was tried alone because of an earlier crash: it is marked as crashed.
    case guilty(Int)
    /// Any of these may be the cause: those that nothing was told of are tried alone next.
    case suspects([Int])
  }

  /// Looks at what was in hand when the program crashed by a signal, marks it, and puts it down.
  public func judge(crash signal: Int32) -> Finding {
    let sheets = inHand
    for slot in 0..<Self.slots { putDown(slot) }
    guard let first = sheets.first else { return .noSheet }
    if sheets.count == 1, mark(of: first) == .suspect {
      note(.crashed(signal), of: first)
      return .guilty(first)
    }
    for sheet in sheets where !mark(of: sheet).isTold { note(.suspect, of: sheet) }
    return .suspects(sheets)
  }

  /// How many sheets were told of: the more, the further the batch is.
  public var told: Int { sheets(where: \.isTold).count }

  /// The sheets to be tried alone, in order.
  var suspects: [Int] { sheets { $0 == .suspect } }
}
