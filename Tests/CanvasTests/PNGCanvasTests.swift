import Testing

@testable import Canvas

@Suite struct PNGCanvasTests {
  private func page(_ width: Double, _ height: Double, dotsPerInch: Double) throws -> [UInt8] {
    try PNGCanvas.page(
      width: width, height: height, dotsPerInch: dotsPerInch, typesetter: try Sample.typesetter(),
      pictures: Sample.shelf()
    ) { (page) throws(CanvasError) in
      try page.leaf(.paragraph) { (ink) throws(CanvasError) in try ink.text(Sample.spec("Foot"), x: 36, y: 36) }
    }
  }

  /// Width and height of the header chunk.
  private func header(_ png: [UInt8]) throws -> [Int] {
    try #require(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    try #require(Array(png[12..<16]) == Array("IHDR".utf8))
    return [16, 20].map { start in png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test(
    "a preview has the pixels of its paper at its resolution",
    arguments: [
      (612.0, 792.0, 72.0, [612, 792]), (612, 792, 150, [1275, 1650]), (595.276, 841.89, 100, [827, 1169]),
    ])
  func size(_ width: Double, _ height: Double, _ dotsPerInch: Double, _ pixels: [Int]) throws {
    let png = try page(width, height, dotsPerInch: dotsPerInch)
    #expect(try header(png) == pixels)
    let decoded = try Pixels(png: png)
    #expect([decoded.width, decoded.height] == pixels)
    let left = try #require(decoded.inkedColumns).lowerBound
    #expect(abs(Double(left) - 36 * dotsPerInch / 72) < 4)
  }

  @Test("a preview is white where nothing is drawn")
  func white() throws {
    let pixels = try Sample.pixels { (_) throws(CanvasError) in }
    #expect(pixels.levels.allSatisfy { $0 == 255 })
  }

  @Test("a preview of no size is an error") func noSize() {
    #expect(throws: CanvasError.self) { try page(-1, 10, dotsPerInch: 72) }
  }

  @Test("the same page gives the same bytes")
  func sameBytes() throws { #expect(try page(200, 100, dotsPerInch: 96) == page(200, 100, dotsPerInch: 96)) }
}
