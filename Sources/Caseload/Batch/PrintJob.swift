public import Handout

/// All sheets of a caseload in their order, the key of each, and the share of them that is printed here.
public struct PrintJob: Sendable {
  /// Every planned sheet, in caseload order.
  public let sheets: [PlannedSheet]
  /// What each is made from.
  public let keys: [String]
  /// The places in `sheets` of those that are printed here.
  public let share: [Int]
  /// What is set out to be printed.
  public let ticket: BatchTicket

  /// A job of a caseload, or of one part of it; sequence numbers and names are those of the whole.
  public init(_ sheets: [PlannedSheet], engine: String, keys maker: KeyMaker, shard: Shard? = nil) {
    self.sheets = sheets
    keys = sheets.map { maker.key(for: $0.plan) }
    share = sheets.indices.filter { shard?.holds(sheets[$0].plan.id) ?? true }
    ticket = BatchTicket(engine: engine, batch: maker.batch(keys), sheets: sheets.count, shard: shard)
  }

  /// The file of a sheet.
  func file(_ index: Int) -> String { SheetName.file(sheets[index].plan, sequence: index + 1, of: sheets.count) }

  /// The plans that are printed here.
  public var plans: some Sequence<CarePlan> { share.lazy.map { sheets[$0].plan } }
}
