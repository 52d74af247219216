internal import Foundation
internal import FoundationXML

/// Walks over a picture's elements and notes what is not line art.
final class PictureReader: NSObject, XMLParserDelegate {
  /// After so many problems the rest is not worth reading.
  private static let most = 5
  private static let namespace = "http://www.w3.org/2000/svg"

  private(set) var problems: [PackProblem] = []
  /// Whether the walk was ended early, so that the parser's own complaint says nothing new.
  private(set) var hasStopped = false
  /// Whether the document was read to its end, its root closed.
  private(set) var hasEnded = false
  private let name: String
  private var count = 0
  private var depth = 0
  private(set) var drawing = PictureDrawing()

  init(name: String) { self.name = name }

  func note(_ parser: XMLParser, _ rule: PackRule, _ sentence: String) {
    problems.append(PackProblem(rule, name, line: max(1, parser.lineNumber), sentence))
  }

  private func stop(_ parser: XMLParser, _ rule: PackRule, _ sentence: String) {
    note(parser, rule, sentence)
    hasStopped = true
    parser.abortParsing()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    guard !hasStopped else { return }
    count += 1
    depth += 1
    guard count <= Bounds.elements else {
      return stop(parser, .pictureCount, "it has more than \(Bounds.elements) elements. Draw it with fewer.")
    }
    guard depth <= Bounds.depth else {
      return stop(parser, .pictureDepth, "its elements are nested more than \(Bounds.depth) deep. Ungroup them.")
    }
    if count == 1, !isRoot(element, namespaceURI, attributes, parser) { return }
    if element == "script" {
      note(parser, .pictureScript, "it holds a script. Remove it.")
    } else if namespaceURI != Self.namespace || !PictureCheck.elements.contains(element)
      || element == "svg" && count > 1
    {
      let shown = (qualifiedName ?? element).quoted
      note(parser, .pictureElement, "the element \(shown) is no part of line art. Remove it, or draw it as a path.")
    }
    let found = PictureAttributes(attributes)
    for (rule, sentence) in found.problems { note(parser, rule, sentence) }
    if let (rule, sentence) = drawing.start(element, found.values) { note(parser, rule, sentence) }
    if problems.count >= Self.most {
      stop(parser, .pictureXML, "there may be more; the rest was not read. Mend these.")
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard !hasStopped else { return }
    depth -= 1
    drawing.end()
    if depth == 0, let (rule, sentence) = drawing.finish() { note(parser, rule, sentence) }
  }

  func parserDidEndDocument(_ parser: XMLParser) { hasEnded = count > 0 && depth == 0 }

  /// Whether the rest is worth reading.
  private func isRoot(
    _ element: String, _ namespace: String?, _ attributes: [String: String], _ parser: XMLParser
  ) -> Bool {
    guard element == "svg", namespace == Self.namespace else {
      stop(parser, .pictureXML, "its root is not `<svg xmlns=\"\(Self.namespace)\">`. Save it as plain SVG.")
      return false
    }
    guard let box = PictureBox(attributes["viewBox"] ?? "") else {
      stop(
        parser, .pictureSize, "it has no `viewBox` of four numbers. Add one, like viewBox=\"0 0 200 150\".")
      return false
    }
    drawing.box = box
    if box.aspect > Bounds.aspect {
      note(parser, .pictureSize, "one side is more than \(Int(Bounds.aspect)) times the other. Make it squarer.")
    }
    return true
  }
}
