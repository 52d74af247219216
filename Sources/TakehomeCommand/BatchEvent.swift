internal import Caseload
internal import Handout

/// One line of `--events`: what a caller's program reads while a batch goes on. Never a name.
enum BatchEvent {
  struct Started: Encodable {
    var event = "started"
    let batch: String
    let sheets: Int
    let shard: Shard?
    let workers: Int
  }

  /// A sheet that is there: `made` or `skipped`.
  struct Sheet: Encodable {
    let event: String
    let sequence: Int
    let id: String
    let context: String
    let language: String
    let file: String
    let pages: Int
    let bytes: Int

    init(_ receipt: Receipt, isSkipped: Bool) {
      event = isSkipped ? "skipped" : "made"
      (sequence, id, context, language) = (receipt.sequence, receipt.id, receipt.context, receipt.language)
      (file, pages, bytes) = (receipt.file, receipt.pages, receipt.bytes)
    }
  }

  struct Failed: Encodable {
    var event = "failed"
    let sequence: Int
    let id: String
    let context: String
    let reason: String
  }

  /// The end, with the code that the command leaves with.
  struct Ended: Encodable {
    var event = "ended"
    let code: Int32
    let summary: BatchSummary
  }
}
