extension ReceiptFault.Rule {
  /// What receipts, tickets and files are where this rule holds.
  public var wants: String {
    switch self {
    case .missing: "Every planned sheet has a receipt and its file, and every part of the batch is here."
    case .doubled: "No sheet and no part is here twice."
    case .changed: "Each file has the length and the checksum that its receipt tells."
    case .strange: "Every sheet in the folder has a receipt, and every receipt belongs to its part."
    case .otherBatch: "All tickets and receipts are of one batch: the same plan, made by the same program."
    }
  }

  /// Why it matters.
  public var why: String {
    switch self {
    case .missing: "A family would go home without its sheet, and nobody would know."
    case .doubled: "Two records of one sheet may differ, and a family would get it twice."
    case .changed: "What was checked is the file that was printed; nothing is known of another."
    case .strange: "It may be a sheet of a child whose row went, or of an older plan; it must not be handed out unseen."
    case .otherBatch: "Parts of two plans together are neither: some sheets would be missing and some be out of date."
    }
  }
}
