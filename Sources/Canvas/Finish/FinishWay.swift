/// How cairo's document is finished.
package enum FinishWay: Hashable, Sendable, CaseIterable {
  /// Byte by byte; a document with anything in it that cairo is not known to write is refused.
  case strict
  /// Through qpdf's objects: what `strict` is held against, and what takes over where it refuses.
  case objects
}
