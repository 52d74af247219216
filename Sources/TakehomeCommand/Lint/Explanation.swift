internal import Caseload
internal import ContextPack
internal import HandoutTesting
internal import Literacy
internal import Press

/// A rule as `takehome explain` tells it.
struct Explanation {
  let id: String
  let wants: String
  let why: String?
  let source: String?
  var fix: String?

  /// Every rule there is: of packs, of their sheets, of layouts, of finished documents, of receipts.
  static var all: [Explanation] {
    PackRule.allCases.map { Explanation(id: $0.rawValue, wants: $0.wants, why: $0.why, source: nil) }
      + LintRule.allCases.map { Explanation(id: $0.rawValue, wants: $0.wants, why: $0.why, source: nil) }
      + LiteracyRule.allCases.map {
        Explanation(id: $0.rawValue, wants: $0.wants, why: $0.why, source: $0.source, fix: $0.fix)
      }
      + LayoutRule.allCases.map { Explanation(id: $0.rawValue, wants: $0.wants, why: nil, source: nil) }
      + Press.documentRules.map { Explanation(id: $0.id, wants: $0.wants, why: nil, source: $0.source) }
      + ReceiptFault.Rule.allCases.map { Explanation(id: $0.rawValue, wants: $0.wants, why: $0.why, source: nil) }
  }

  /// The rule in a few lines.
  var text: String {
    [
      id, "  wants   \(wants)", why.map { "  why     \($0)" }, source.map { "  source  \($0)" },
      fix.map { "  fix     \($0)" },
    ]
    .compactMap(\.self).joined(separator: "\n")
  }
}
