/// Words about one family. They reach the page and nothing else: every description of them is redacted.
public struct PersonalText: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The words, for the page alone.
  public let words: String

  /// Wraps words of a caseload row.
  public init(_ words: String) { self.words = words }

  /// Never the words.
  public var description: String { "(private)" }
  /// Never the words.
  public var debugDescription: String { "(private)" }
  /// Never the words, not even in a dump.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
