import PDFReading
import Testing

@testable import Canvas

@Suite struct PageCanvasTests {
  /// A page with an element of every kind.
  private func everything() throws -> [UInt8] {
    try Sample.pdf { (canvas) throws(CanvasError) in
      try canvas.part { () throws(CanvasError) in
        try canvas.page(width: 612, height: 792) { (page) throws(CanvasError) in
          for (index, tag) in [Canvas.Tag.heading1, .heading2, .heading3, .paragraph].enumerated() {
            try page.leaf(tag) { (ink) throws(CanvasError) in
              try ink.text(Sample.spec("Words of \(tag.rawValue) that wrap", width: 70), x: 36, y: 100 * Double(index))
            }
          }
          try page.group(.list) { (list) throws(CanvasError) in
            try list.group(.listItem) { (item) throws(CanvasError) in
              try item.leaf(.label) { (ink) throws(CanvasError) in try ink.text(Sample.spec("1"), x: 300, y: 36) }
              try item.leaf(.listBody) { (ink) throws(CanvasError) in try ink.text(Sample.spec("Entry"), x: 330, y: 36)
              }
            }
          }
          try page.leaf(.figure) { (ink) throws(CanvasError) in
            try ink.picture("bar", x: 300, y: 300, width: 40, height: 20)
          }
          try page.artifact(.decoration) { (ink) throws(CanvasError) in
            try ink.path([.move(0, 0), .line(9, 9)], fill: nil, pen: 1, dash: [])
          }
          try page.artifact(.footer) { (ink) throws(CanvasError) in try ink.text(Sample.spec("Foot"), x: 36, y: 700) }
        }
      }
    }
  }

  /// What the page content draws outside every leaf element and artifact, and how much it draws inside.
  private func drawing(of bytes: [UInt8]) throws -> (outside: [Substring], inside: Int) {
    let groups: Set<Substring> = ["/Document", "/Part", "/Sect", "/L", "/LI", "/Table", "/TR"]
    var (open, inside, isContent) = ([Substring](), 0, false)
    var outside: [Substring] = []
    for line in try PDFText(bytes).lines() {
      let operators = line.split(separator: " ")
      guard let last = operators.last else { continue }
      switch last {
      case "stream": isContent = true
      case "endstream": isContent = false
      case "BDC", "BMC": open.append(operators[0])
      case "EMC": open.removeLast()
      case _
      where isContent && (["S", "f", "f*", "B", "Do"].contains(last) || last.hasSuffix("TJ") || last.hasSuffix("Tj")):
        if open.contains(where: { !groups.contains($0) }) { inside += 1 } else { outside.append(line) }
      default: break
      }
    }
    return (outside, inside)
  }

  @Test("every word, picture and line is drawn inside a structure element")
  func allIsTagged() throws {
    let (outside, inside) = try drawing(of: try everything())
    #expect(outside == [])
    #expect(inside >= 9)
  }

  @Test("the structure tree has each element with its words, in the order they were drawn")
  func tree() throws {
    let tree = try PDFText(try everything()).elements().map { $0.drop { $0 == " " } }
    let expected: [Substring] = [
      "Document", "Part", "H1 (block)", "\"Words of H1 that wrap\"", "H2 (block)", "\"Words of H2 that wrap\"",
      "H3 (block)", "\"Words of H3 that wrap\"", "P (block)", "\"Words of P that wrap\"", "L (block)", "LI (block)",
      "Lbl (block)", "\"1\"", "LBody (block)", "\"Entry\"", "Figure",
    ]
    #expect(tree.prefix(expected.count) == expected[...])
  }

  @Test("every tag is one that cairo takes", arguments: Canvas.Tag.allCases)
  func tags(_ tag: Canvas.Tag) throws {
    let bytes = try Sample.pdf { (canvas) throws(CanvasError) in
      try canvas.page(width: 100, height: 100) { (page) throws(CanvasError) in
        try page.leaf(tag) { (ink) throws(CanvasError) in try ink.text(Sample.spec("a"), x: 9, y: 9) }
      }
    }
    #expect(try PDFText(bytes).lines().contains { $0.contains("/S /\(tag.rawValue)") })
  }
}
