public import Handout

/// A pack that cannot be used, and everything that is wrong with it.
public struct RefusedPack: Hashable, Sendable {
  /// The context that it would be; nil when not even that can be read.
  public let id: ContextID?
  /// The folder, as the user knows it.
  public let folder: String
  /// What is wrong.
  public let error: PackError
}
