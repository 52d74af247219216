import Canvas
import ContextPack
import Foundation
import Handout
import Press

/// A laid-out sheet as data for other programs: `sheet.json` and the pictures it names. Lengths are points from the top
/// left corner.
struct Export: Encodable {
  let title: String
  let language: String
  let fonts: [String]
  let family: String
  /// How far letters reach above and below the baseline, in the height of the type.
  let ascent: Double
  let descent: Double
  let pages: [ExportedPage]

  init(_ sheet: Sheet, _ pages: [Page], _ floor: Floor) throws {
    (title, language, family) = (sheet.title, sheet.language.tag, FontBook.families[0].name)
    fonts = Array(try FontBook.find().paths.prefix(FontBook.families[0].files.count))
    (ascent, descent) = floor.reach(of: family)
    self.pages = try pages.map {
      ExportedPage(width: $0.width, height: $0.height, leaves: try $0.nodes.flatMap { try ExportedLeaf.leaves(of: $0) })
    }
  }

  /// Writes the words and the pictures into a folder.
  static func write(to folder: String) throws {
    let workload = try Workload()
    let sheet = try workload.sheet(0)
    let pages = try workload.press.layOut(sheet).pages
    let place = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for mark in pages.flatMap(\.painted).map(\.mark) {
      guard case .picture(let picture) = mark else { continue }
      try Data(try workload.library.picture(picture.id)).write(to: place.appendingPathComponent(picture.file))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(try Export(sheet, pages, try Floor(workload.library)))
    try data.write(to: place.appendingPathComponent("sheet.json"))
  }
}

/// One page in reading order.
struct ExportedPage: Encodable {
  let (width, height): (Double, Double)
  let leaves: [ExportedLeaf]
}

/// Marks that mean one thing. What only decorates has no tag.
struct ExportedLeaf: Encodable {
  let tag: String?
  let alt: String?
  let marks: [ExportedMark]

  static func leaves(of node: Node) throws -> [ExportedLeaf] {
    switch node {
    case .group(_, let nodes): try nodes.flatMap { try leaves(of: $0) }
    case .leaf(let element, let marks):
      [
        ExportedLeaf(
          tag: element.tag.rawValue, alt: element.attributes.description, marks: try marks.map { try ExportedMark($0) })
      ]
    case .artifact(_, let marks): [ExportedLeaf(tag: nil, alt: nil, marks: try marks.map { try ExportedMark($0) })]
    }
  }
}

/// Words, a picture or a path; what a mark has not is left out.
struct ExportedMark: Encodable {
  /// Words of one weight.
  struct Run: Encodable {
    let words: String
    let bold: Bool
  }

  let kind: String
  let (x, y, width, height): (Double, Double, Double, Double)
  var runs: [Run]?
  var (size, lineHeight): (Double?, Double?)
  var centered: Bool?
  var picture: String?
  /// In the letters of SVG: M, L, C and Z, absolute.
  var path: String?
  var pen: Double?
  var dash: [Double]?
  var fill: String?

  init(_ mark: Impression) throws {
    (x, y, width, height) = (mark.frame.x, mark.frame.y, mark.frame.width, mark.frame.height)
    switch mark {
    case .text(let text):
      kind = "text"
      (size, lineHeight, centered) = (text.spec.size, text.spec.lineHeight, text.spec.isCentered)
      runs = text.spec.runs
    case .picture(let placed): (kind, picture) = ("picture", placed.file)
    case .shape(let shape):
      kind = "shape"
      (path, pen, dash, fill) = (shape.path.letters, shape.pen, shape.dash, shape.fill.rawValue)
    case .code, .solid, .miniature: throw CocoaError(.featureUnsupported)
    }
  }
}

extension PlacedPicture {
  fileprivate var file: String { id.rawValue.replacing("/", with: "-") + ".svg" }
}

extension TextSpec {
  fileprivate var runs: [ExportedMark.Run] {
    let bytes = Array(words.utf8)
    var (runs, place): ([ExportedMark.Run], Int) = ([], 0)
    func add(_ range: Range<Int>, bold: Bool) {
      if !range.isEmpty {
        runs.append(ExportedMark.Run(words: String(decoding: bytes[range], as: UTF8.self), bold: bold))
      }
    }
    for range in boldRanges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      add(place..<range.lowerBound, bold: false)
      add(range, bold: true)
      place = range.upperBound
    }
    add(place..<bytes.count, bold: false)
    return runs
  }
}

extension Path {
  fileprivate var letters: String {
    steps.map { step in
      switch step {
      case .move(let point): "M \(point.x) \(point.y)"
      case .line(let point): "L \(point.x) \(point.y)"
      case .curve(let one, let two, let point): "C \(one.x) \(one.y) \(two.x) \(two.y) \(point.x) \(point.y)"
      case .close: "Z"
      }
    }.joined(separator: " ")
  }
}
