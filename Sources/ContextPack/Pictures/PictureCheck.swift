internal import Foundation
internal import FoundationXML

/// Whether a picture is plain line art: nothing executed, nothing fetched, nothing endless. See `PackRule`.
enum PictureCheck {
  /// The elements that a picture is made of.
  static let elements: Set<String> = [
    "svg", "g", "title", "desc", "defs", "clipPath", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon",
  ]

  /// Everything that is wrong with a picture, and how many steps its paths have; of what could hide the rest, the first
  /// problem alone.
  static func check(_ bytes: [UInt8], named name: String) -> (problems: [PackProblem], steps: Int) {
    if let problem = outside(bytes, named: name) { return ([problem], 0) }
    let reader = PictureReader(name: name)
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    parser.shouldProcessNamespaces = true
    // The parser calls some broken documents good, and passes over their end.
    let isGood = parser.parse() && parser.parserError == nil && reader.hasEnded
    if !isGood, !reader.hasStopped {
      reader.note(parser, .pictureXML, "this is not well-formed XML. Save it as plain SVG.")
    }
    return (reader.problems, reader.drawing.steps)
  }

  /// What is wrong before the parser may see it.
  private static func outside(_ bytes: [UInt8], named name: String) -> PackProblem? {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      return PackProblem(.pictureEncoding, name, "it is not UTF-8. Save it as plain SVG in UTF-8.")
    }
    if let encoding = encoding(in: bytes), !["utf-8", "us-ascii"].contains(encoding.lowercased()) {
      return PackProblem(.pictureEncoding, name, "its encoding is \(encoding.quoted). Save it as UTF-8.")
    }
    return markup(in: bytes, named: name)
  }

  /// The encoding that the XML declaration names, however long the declaration is.
  private static func encoding(in bytes: [UInt8]) -> String? {
    func place(of words: StaticString, from start: Int) -> Int? {
      words.withUTF8Buffer { words in
        bytes[start...].indices.first { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }
      }
    }
    guard let start = place(of: "<?xml", from: 0) else { return nil }
    let end = place(of: "?>", from: start) ?? bytes.endIndex
    let declaration = String(decoding: bytes[start..<end], as: UTF8.self)
    return declaration.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/).map { String($0.1) }
  }

  /// A declaration or an instruction, found before the parser meets one: its own reader fails on some of them.
  private static func markup(in bytes: [UInt8], named name: String) -> PackProblem? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for place in bytes.indices where bytes[place] == UInt8(ascii: "<") {
      let next = bytes[(place + 1)...]
      func problem(_ rule: PackRule, _ sentence: String) -> PackProblem {
        PackProblem(rule, name, line: bytes[..<place].count { $0 == 10 } + 1, sentence)
      }
      if next.first == UInt8(ascii: "!"), !next.starts(with: "!--".utf8), !next.starts(with: "![CDATA[".utf8) {
        return problem(.pictureEntity, "it declares a document type or an entity. Remove it.")
      }
      let isDeclaration = place == start && next.starts(with: "?xml".utf8) && next.dropFirst(4).first ?? 33 <= 32
      if next.first == UInt8(ascii: "?"), !isDeclaration {
        let target = String(decoding: next.dropFirst().prefix { $0 > 32 && $0 != UInt8(ascii: "?") }, as: UTF8.self)
        return problem(.pictureScript, "it holds the instruction \(target.quoted). Remove it.")
      }
    }
    return nil
  }
}
