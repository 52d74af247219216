public import Handout

/// The packs as they were when a person looked at them: ids, versions and checksums.
public struct PackLock: Codable, Hashable, Sendable {
  /// One pack.
  public struct Entry: Codable, Hashable, Sendable {
    /// The context's id.
    public let id: String
    /// Its version.
    public let version: String
    /// The checksum over its files.
    public let sha256: String
  }

  /// The packs in order of id.
  public let packs: [Entry]

  /// The lock of all packs of a library that has read them whole.
  public init(_ library: Library) { packs = library.contexts.keys.sorted().compactMap(library.entry) }

  /// What has changed in some packs since, a sentence each; empty when nothing has.
  public func changes(in contexts: some Sequence<ContextID>, of library: Library) -> [String] {
    Set(contexts).sorted().compactMap { id in
      guard let now = library.entry(id) else { return nil }
      guard let then = packs.first(where: { $0.id == now.id }) else {
        return "the pack `\(id)` is not in the lock. Look at it, then run `takehome contexts --lock`."
      }
      guard now != then else { return nil }
      return "the pack `\(id)` has changed since it was locked (then \(then.version.visible), now \(now.version)). "
        + "Look at what changed, then run `takehome contexts --lock`."
    }
  }
}

extension Library {
  fileprivate func entry(_ id: ContextID) -> PackLock.Entry? {
    guard let version = contexts[id]?.version, let seal = seal(id) else { return nil }
    return PackLock.Entry(id: id.rawValue, version: version, sha256: seal)
  }
}
