import Testing

@testable import Canvas

@Suite struct InkTests {
  private let square: [PathStep] = [.move(10, 10), .line(60, 10), .line(60, 60), .line(10, 60), .close]

  @Test("black fills, white covers, and an outline is as wide as its pen")
  func fills() throws {
    let steps = square
    let black = try Sample.pixels { (ink) throws(CanvasError) in try ink.path(steps, fill: 0, pen: 0, dash: []) }
    #expect(black.inkedColumns == 10...59 && black.inkedRows == 10...59)
    let covered = try Sample.pixels { (ink) throws(CanvasError) in
      try ink.path(steps, fill: 0, pen: 0, dash: [])
      try ink.path(steps, fill: 1, pen: 0, dash: [])
    }
    #expect(covered.inkedColumns == nil)
    let outline = try Sample.pixels { (ink) throws(CanvasError) in try ink.path(steps, fill: nil, pen: 4, dash: []) }
    #expect(outline.inkedColumns == 8...61)
    #expect(outline.levels[30 * 400 + 30] == 255)
    let nothing = try Sample.pixels { (ink) throws(CanvasError) in try ink.path(steps, fill: nil, pen: 0, dash: []) }
    #expect(nothing.inkedColumns == nil)
  }

  @Test("a pen, a dash or a fill is forgotten by the next stroke")
  func independence() throws {
    let (steps, spec) = (square, Sample.spec("Hold"))
    let line: [PathStep] = [.move(100, 50), .line(300, 50)]
    func picture(after first: Bool) throws -> [UInt8] {
      let pixels = try Sample.pixels { (ink) throws(CanvasError) in
        if first { try ink.path(steps, fill: 1, pen: 6, dash: [2, 9]) }
        try ink.path(line, fill: nil, pen: 2, dash: [])
        try ink.text(spec, x: 100, y: 60)
        try ink.picture("bar", x: 200, y: 60, width: 20, height: 10)
      }
      return pixels.levels.enumerated().filter { $0.offset % 400 >= 80 }.map(\.element)
    }
    #expect(try picture(after: true) == picture(after: false))
  }

  @Test("a curve ends where it should")
  func curve() throws {
    let pixels = try Sample.pixels { (ink) throws(CanvasError) in
      try ink.path([.move(10, 90), .curve(10, 10, 110, 10, 110, 90)], fill: nil, pen: 2, dash: [])
    }
    let (columns, rows) = (try #require(pixels.inkedColumns), try #require(pixels.inkedRows))
    #expect(columns == 9...110)
    #expect(abs(rows.lowerBound - 29) <= 1)
  }

  @Test("a dash that cannot be drawn is an error of the page, and nothing of the document counts")
  func contextError() throws {
    let steps = square
    let canvas = try PDFCanvas(
      Sample.metadata, typesetter: try Sample.typesetter(), pictures: Sample.shelf())
    #expect(throws: CanvasError.self) {
      try canvas.page(width: 200, height: 200) { (page) throws(CanvasError) in
        try page.leaf(.figure) { (ink) throws(CanvasError) in try ink.path(steps, fill: nil, pen: 1, dash: [-1]) }
      }
    }
    #expect(throws: CanvasError.self) { try canvas.page(width: 200, height: 200) { (_) throws(CanvasError) in } }
    #expect(throws: CanvasError.self) { try canvas.finish() }
  }

  @Test("an error of the context that was swallowed still stops the page and the end")
  func swallowedError() throws {
    let steps = square
    let canvas = try PDFCanvas(
      Sample.metadata, typesetter: try Sample.typesetter(), pictures: Sample.shelf())
    #expect(throws: CanvasError.self) {
      try canvas.page(width: 200, height: 200) { (page) throws(CanvasError) in
        try page.leaf(.figure) { (ink) throws(CanvasError) in try? ink.path(steps, fill: nil, pen: 1, dash: [-1]) }
      }
    }
    #expect(throws: CanvasError.self) { try canvas.finish() }
  }

  @Test("a dash that cannot be drawn is an error of the preview")
  func previewError() {
    let steps = square
    #expect(throws: CanvasError.self) {
      try Sample.pixels { (ink) throws(CanvasError) in try? ink.path(steps, fill: nil, pen: 1, dash: [-1]) }
    }
  }
}
