public import Handout

/// One way in which a layout does not keep a rule.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// The rule.
  public let rule: LayoutRule
  /// The routine whose sheet shows it; nil when there was nothing to try.
  public let context: ContextID?
  /// Where on the sheet, and what is wrong.
  public let sentence: String
  /// The kinds of sheets that show it, each as language, paper, reading size and family: `es, a4, large, long names`.
  public internal(set) var kinds: [String]

  /// `layout.overlap: swim-time (es, a4, large, long names and 3 more): ...`.
  public var description: String {
    let more = kinds.count > 1 ? " and \(kinds.count - 1) more" : ""
    let kind = kinds.first.map { " (\($0)\(more))" } ?? ""
    return "\(rule.rawValue): " + (context.map { "\($0)\(kind): " } ?? "") + sentence
  }
}

/// Findings as they come in; the same thing on many kinds of sheets is one finding.
struct FindingList {
  private struct Key: Hashable {
    let rule: LayoutRule
    let context: ContextID?
    let sentence: String
  }

  private(set) var findings: [Finding] = []
  private var places: [Key: Int] = [:]

  mutating func add(_ rule: LayoutRule, _ sentences: [String], on kind: Kind) {
    for sentence in sentences {
      let key = Key(rule: rule, context: kind.context, sentence: sentence)
      if let place = places[key] {
        if findings[place].kinds.last != kind.description { findings[place].kinds.append(kind.description) }
      } else {
        places[key] = findings.count
        findings.append(Finding(rule: rule, context: kind.context, sentence: sentence, kinds: [kind.description]))
      }
    }
  }

  mutating func add(_ rule: LayoutRule, _ sentence: String) {
    findings.append(Finding(rule: rule, context: nil, sentence: sentence, kinds: []))
  }
}
