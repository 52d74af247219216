/// All sheets of a caseload in their order, the key of each, and the share of them that is printed here.
public struct PrintJob: Sendable {
  /// Every planned sheet, in caseload order.
  public let sheets: SheetList
  /// What each is made from.
  let keys: KeyList
  /// The places in `sheets` of those that are printed here.
  public let share: [Int]
  /// What is set out to be printed.
  public let ticket: BatchTicket

  /// A job of a caseload, or of one part of it; sequence numbers and names are those of the whole. The register knows
  /// each of the sheets.
  public init(_ sheets: SheetList, _ register: SheetRegister, engine: String) {
    self.sheets = sheets
    (keys, share) = (register.keys, register.share)
    ticket = BatchTicket(engine: engine, batch: register.batch, sheets: keys.count, shard: register.shard)
  }

  /// The file of a sheet.
  func file(_ index: Int) -> String { SheetName.file(sheets[index].plan, sequence: index + 1, of: sheets.count) }
}
