internal import Canvas

extension Press {
  /// What a check of a finished sheet found.
  public struct Verification: Hashable, Sendable {
    /// Something that keeps the sheet from being read by everyone.
    public struct Fault: Hashable, Sendable {
      /// The stable id of the rule, such as `no-language`.
      public let id: String
      /// Where it is, such as `figure 4 on page 1`.
      public let place: String
      /// The page, counted from 1, when it is on one.
      public let page: Int?
      /// The place and what is wrong with it.
      public let sentence: String
    }

    /// How many pages there are.
    public let pages: Int
    /// How many elements the structure tree has.
    public let elements: Int
    /// What is wrong; empty for a good sheet.
    public let faults: [Fault]
  }

  /// Checks the structure of a finished sheet or print run; the bytes may be anything. Nil when they are no PDF.
  public static func verify(_ bytes: [UInt8]) -> Verification? {
    DocumentCheck.report(on: bytes).map { report in
      Verification(
        pages: report.pageCount, elements: report.elementCount,
        faults: report.faults.map { fault in
          Verification.Fault(
            id: fault.rule.rawValue, place: fault.place.description, page: fault.place.page, sentence: fault.sentence)
        })
    }
  }

  /// The rules of a finished document: id, what it wants, where it comes from.
  public static var documentRules: [(id: String, wants: String, source: String)] {
    FaultRule.allCases.map { ($0.rawValue, $0.wants, $0.source) }
  }
}
