/// Gives the artifacts in a page's content their proper marks: cairo can only tag them as elements.
enum ContentRewriter {
  /// The content with `/Artifact` where a record says so; everything else byte for byte.
  static func rewrite(_ source: [UInt8], artifacts: [Int: Artifact]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var tokens = ContentTokens(source)
    var copied = 0
    while tokens.advance() {
      guard tokens.isNamed("BDC"), let first = tokens.operands.first,
        let kind = tokens.contentID.flatMap({ artifacts[$0] })
      else { continue }
      result += source[copied..<first.lowerBound]
      result += kind.mark.utf8
      copied = tokens.name.upperBound
    }
    return result + source[copied...]
  }
}

extension Artifact {
  /// How a page's content opens the artifact; PDF/UA-1 7.8 wants footers to say that they are.
  var mark: String {
    switch self {
    case .decoration: "/Artifact << /Type /Layout >> BDC"
    case .footer: "/Artifact << /Type /Pagination /Subtype /Footer >> BDC"
    }
  }
}
