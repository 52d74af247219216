internal import Caseload
internal import ContextPack
internal import Foundation
internal import Handout

/// The lock of the packs as a file.
struct LockFile {
  /// Its name where none is given.
  static let usual = "takehome.lock"
  /// No lock is larger.
  private static let mostBytes = 1 << 20

  let path: String

  /// Writes the lock of all packs.
  func write(_ library: Library) throws(Refusal) {
    let text = try JSON.text(PackLock(library))
    do { try AtomicFile.write(Array((text + "\n").utf8), to: path) } catch { throw Refusal(error) }
  }

  /// Refuses when a pack that is to be printed is not as it was locked.
  func hold(_ contexts: some Sequence<ContextID>, of library: Library) throws(Refusal) {
    let bytes = try InputFile.bytes(path, atMost: Self.mostBytes)
    guard let lock = try? JSONDecoder().decode(PackLock.self, from: Data(bytes)) else {
      throw Refusal(.data, "\(path): it is not a lock of packs. Write it anew with `takehome contexts --lock`.")
    }
    let changes = lock.changes(in: contexts, of: library)
    guard changes.isEmpty else {
      throw Refusal(.data, changes.map { "\(path): \($0)" }.joined(separator: "\n") + "\nNothing was printed.")
    }
  }
}
