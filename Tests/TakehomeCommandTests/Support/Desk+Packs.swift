import Foundation
import Testing

extension Desk {
  /// A new context on the desk, with its two open texts written.
  func pack(_ id: String = "swim-lesson", layout: String = "cards") async throws {
    try #require(try await run("new", "context", id, "--layout", layout).code == 0)
    try fill(id)
  }

  /// Changes the first place of some words in a file.
  func change(_ file: String, _ old: String, _ new: String) throws {
    let text = String(decoding: try bytes(file), as: UTF8.self)
    try #require(text.contains(old), "\(file) has no \(old)")
    try write(text.replacing(old, with: new, maxReplacements: 1), to: file)
  }

  /// Writes both texts that a new context leaves open.
  func fill(_ id: String) throws {
    try change("contexts/\(id)/text/en.yaml", "EDIT: after or before what in the day.", "After the lesson.")
    try change("contexts/\(id)/text/en.yaml", "EDIT: what keeps {child} safe in this place.", "Stay off the edge.")
  }
}
