internal import Foundation
internal import FoundationXML

/// Whether a picture is plain line art: nothing executed, nothing fetched, nothing endless. See `PackRule`.
enum PictureCheck {
  /// The elements that a picture is made of.
  static let elements: Set<String> = [
    "svg", "g", "title", "desc", "defs", "clipPath", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon",
  ]

  /// Everything that is wrong with a picture; of what could hide the rest, the first alone.
  static func problems(in bytes: [UInt8], named name: String) -> [PackProblem] {
    guard let text = String(bytes: bytes, encoding: .utf8), !bytes.contains(0) else {
      return [PackProblem(.pictureEncoding, name, "it is not UTF-8. Save it as plain SVG in UTF-8.")]
    }
    if let encoding = text.prefix(200).firstMatch(of: /<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/)?.1,
      !["utf-8", "us-ascii"].contains(encoding.lowercased())
    {
      return [PackProblem(.pictureEncoding, name, "its encoding is \(encoding.quoted). Save it as UTF-8.")]
    }
    if let line = text.line(of: "<!DOCTYPE") ?? text.line(of: "<!ENTITY") {
      return [
        PackProblem(.pictureEntity, name, line: line, "it declares a document type or an entity. Remove it.")
      ]
    }
    let reader = PictureReader(name: name)
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    parser.shouldProcessNamespaces = true
    if !parser.parse(), !reader.hasStopped {
      reader.note(parser, .pictureXML, "this is not well-formed XML. Save it as plain SVG.")
    }
    return reader.problems
  }
}

extension String {
  /// The line on which a text first stands, from 1.
  fileprivate func line(of text: String) -> Int? {
    guard let place = range(of: text, options: .caseInsensitive) else { return nil }
    return self[..<place.lowerBound].utf8.count { $0 == 10 } + 1
  }
}
