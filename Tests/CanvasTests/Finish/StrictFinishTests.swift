import PDFReading
import Testing

@testable import Canvas

@Suite("finish: the strict writer", .timeLimit(.minutes(5))) struct StrictFinishTests {
  @Test("it makes the document that the pass through qpdf's objects makes", arguments: StressCorpus.allCases)
  func sameDocument(_ kind: StressCorpus) throws {
    let drawn = try kind.drawn()
    let (strict, objects) = (try drawn.strict(), try drawn.throughObjects())
    #expect(try Comparison.differences(strict, objects) == [])
    let (dots, others) = (try Raster.pages(strict), try Raster.pages(objects))
    #expect(dots.count > 1000)
    #expect(dots == others, "the pages look different")
    #expect(try PDFText(strict).isSound())
    #expect(
      DocumentCheck.report(on: strict)?.faults.map(\.sentence)
        == DocumentCheck.report(on: objects)?.faults.map(\.sentence))
  }

  @Test("the same drawing gives the same bytes, and no stream ends in a carriage return")
  func sameBytes() throws {
    for kind in [StressCorpus.nested, .run, .images] {
      let bytes = try kind.drawn().strict()
      #expect(try kind.drawn().strict() == bytes)
      let ending = Array("\r\nendstream".utf8)
      #expect(!bytes.indices.dropLast(ending.count).contains { bytes[$0...].starts(with: ending) })
    }
  }

  @Test("the table of places is as long as it says, whatever its checksum is")
  func table() throws {
    let compressor = try Compressor()
    for count in 0..<600 {
      var file = PackedFile(size: 3, compressor: compressor)
      try file.add(1) { $0.add("<</Type/Catalog/Pages 2 0 R>>") }
      try file.add(2) { $0.add("<</Type/Pages/Count 0/Kids[]>>") }
      try file.add(file.newNumber(), .plain(Array(repeating: 32, count: 7 * count))) { _ in }
      let document = try QPDFDocument(untrusted: try file.finished(root: 1, information: 2))
      #expect(!document.hasWarnings, "\(count)")
    }
  }

  @Test("another document has another ID")
  func identity() {
    let ids = Set((0..<200).map { FileID(Array(repeating: 7, count: $0)).description })
    #expect(ids.count == 200)
    #expect(ids.allSatisfy { $0.count == 34 })
    #expect(FileID([1, 2, 3]).description != FileID([1, 2, 4]).description)
  }

  @Test("a document that it refuses is finished through qpdf's objects")
  func refused() throws {
    let canvas = try PDFCanvas(
      Sample.metadata, typesetter: try Sample.typesetter(), pictures: Sample.shelf())
    try canvas.page(width: 300, height: 300) { (page) throws(CanvasError) in
      try page.leaf(.paragraph) { (ink) throws(CanvasError) in try ink.text(Sample.spec("Hold"), x: 20, y: 20) }
    }
    try canvas.finish()
    canvas.log.records[0].attributes.link = Attributes.Link(address: "https://example.org", contents: "None")
    #expect(throws: CanvasError.self) { try canvas.accessible(by: .strict) }
    let finished = try canvas.accessible()
    #expect(try finished == canvas.accessible(by: .objects))
    #expect(DocumentCheck.report(on: finished)?.pageCount == 1)
  }
}
