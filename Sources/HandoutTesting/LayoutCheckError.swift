/// Why a layout could not be tried at all: no words, no fonts, a pack that cannot be read.
public struct LayoutCheckError: Error, Hashable, CustomStringConvertible {
  /// What went wrong and what to do.
  public let description: String
}
