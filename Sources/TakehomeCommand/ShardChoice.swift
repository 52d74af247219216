internal import ArgumentParser
internal import Caseload
internal import Foundation

/// The part of a caseload that `--shard` asks for.
struct ShardChoice {
  let shard: Shard

  /// Reads `I/N`, or asks the array job that this process is one of, and says which.
  init(_ text: String, _ console: Console) throws(Refusal) {
    if text == "auto" {
      let found: ShardFinding
      do { found = try ShardFinding(in: ProcessInfo.processInfo.environment) } catch {
        throw Refusal(.usage, "--shard auto: \(error)")
      }
      console.note("takehome: shard \(found.shard), told by \(found.source)")
      shard = found.shard
    } else {
      guard let shard = Shard(text) else {
        throw Refusal(
          .usage, "--shard: \"\(text.prefix(40))\" is no part. Give I/N with I from 1 to N, such as 2/4, or auto.")
      }
      self.shard = shard
    }
  }
}
