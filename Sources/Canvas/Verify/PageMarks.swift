/// What a page's content says of itself: its marked content, and what is painted outside.
struct PageMarks {
  /// The numbers of marked content that is in the tree or should be.
  private(set) var contents: Set<Int> = []
  /// Numbers that begin more than once.
  private(set) var repeated: Set<Int> = []
  private(set) var hasUnmarkedPaint = false
  private(set) var isUnbalanced = false
  private(set) var hasFooter = false
  private(set) var isEmpty = true

  private static let painting: Set<String> = [
    "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI", "BI",
  ]

  init(_ content: [UInt8]) {
    var tokens = ContentTokens(content)
    var marks: [Bool] = []
    var covered = 0
    while tokens.advance() {
      switch tokens.operatorName {
      case "BDC", "BMC":
        let isCovered = begin(tokens)
        marks.append(isCovered)
        covered += isCovered ? 1 : 0
        isEmpty = false
      case "EMC":
        guard let isCovered = marks.popLast() else {
          isUnbalanced = true
          break
        }
        covered -= isCovered ? 1 : 0
      case let name where Self.painting.contains(name):
        isEmpty = false
        hasUnmarkedPaint = hasUnmarkedPaint || covered == 0
      default: break
      }
    }
    isUnbalanced = isUnbalanced || !marks.isEmpty
  }

  /// True when what follows is an artifact or has a number.
  private mutating func begin(_ tokens: ContentTokens) -> Bool {
    if tokens.isFirst("/Artifact") {
      let isPagination = tokens.operand(after: "/Type").map { tokens.holds($0, "/Pagination") } ?? false
      let isFooter = tokens.operand(after: "/Subtype").map { tokens.holds($0, "/Footer") } ?? false
      hasFooter = hasFooter || (isPagination && isFooter)
      return true
    }
    guard let number = tokens.contentID else { return false }
    if !contents.insert(number).inserted { repeated.insert(number) }
    return true
  }
}
