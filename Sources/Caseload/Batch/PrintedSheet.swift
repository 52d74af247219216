/// What a printer gives back for one plan.
public struct PrintedSheet<Pages: Sendable>: Sendable {
  /// The document.
  public let bytes: [UInt8]
  /// How many pages it has.
  public let pageCount: Int
  /// How closely it is set.
  public let density: String
  /// The version and the checksum of the pack that it was made from.
  public let pack: (version: String, seal: String)
  /// The names of the checks that the document passed after it was made.
  public var checks: [String]
  /// The pages themselves, for the print run.
  public let pages: Pages

  /// One finished sheet.
  public init(
    bytes: [UInt8], pageCount: Int, density: String, pack: (version: String, seal: String), checks: [String] = [],
    pages: Pages
  ) {
    (self.bytes, self.pageCount, self.density, self.pages) = (bytes, pageCount, density, pages)
    (self.pack, self.checks) = (pack, checks)
  }
}

/// Why a sheet of a batch is missing.
public struct SheetFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is; the exit code follows from it.
  public enum Kind: UInt8, Hashable, Sendable {
    case sheet, output, notInstalled
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// What went wrong and what to do; never personal words.
  public let description: String

  /// A failure in one sentence.
  public init(_ kind: Kind, _ description: String) { (self.kind, self.description) = (kind, description) }
}
