/// What is wrong with a set of receipts and sheets.
public struct ReceiptFault: Hashable, Sendable, CustomStringConvertible {
  /// The kinds of faults.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// A planned sheet without a receipt or a file, or a part of the batch that is not here.
    case missing
    /// A sheet or a part that is here twice.
    case doubled
    /// A file that is not the one its receipt tells of.
    case changed
    /// A file or a receipt that belongs to no planned sheet of its place.
    case strange
    /// A part of another batch.
    case otherBatch = "other-batch"
  }

  /// What kind of fault it is.
  public let rule: Rule
  /// The file or folder, or the number of a sheet.
  public let place: String
  /// What is wrong and what to do.
  public let sentence: String

  /// `out/003-k-03-bath-time-en.pdf: ... [changed]`
  public var description: String { "\(place): \(sentence) [\(rule.rawValue)]" }
}

/// Faults as they are found: the first of them, and the number of all.
public struct ReceiptFaults: Hashable, Sendable {
  /// No more are told.
  public static let most = 50

  /// The first faults.
  public private(set) var told: [ReceiptFault] = []
  /// How many there are.
  public private(set) var count = 0

  /// The kinds of all of them.
  public private(set) var rules: Set<ReceiptFault.Rule> = []

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }

  mutating func add(_ rule: ReceiptFault.Rule, _ place: String, _ sentence: String) {
    count += 1
    rules.insert(rule)
    if told.count < Self.most { told.append(ReceiptFault(rule: rule, place: place, sentence: sentence)) }
  }
}

/// Why receipts cannot be read at all.
public struct ReceiptError: Error, Hashable, CustomStringConvertible {
  /// What kind of trouble it is; the exit code follows from it.
  public enum Kind: Hashable, Sendable {
    case unreadable, missing
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// Where, what and what to do.
  public let description: String

  init(_ kind: Kind, _ description: String) { (self.kind, self.description) = (kind, description) }
}
