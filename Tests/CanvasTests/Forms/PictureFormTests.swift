import Foundation
import PDFReading
import Testing

@testable import Canvas

@Suite("pictures that a document holds once", .timeLimit(.minutes(2))) struct PictureFormTests {
  private static let art = """
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 24'><path d='M4 4 C12 0 20 20 40 12' fill='none' \
    stroke='black' stroke-width='2' stroke-linecap='round'/><circle cx='30' cy='12' r='6' fill='white' \
    stroke='black'/><path d='M2 20 h10' stroke='black' stroke-dasharray='2 1'/></svg>
    """

  /// A page with the picture at several places and sizes; drawn in place when there is nowhere to hold it.
  private func page(isHeld: Bool) throws -> Drawn {
    try Drawn.page(pictures: ["art": Self.art]) { (ink) throws(CanvasError) in
      var ink = ink.cairo
      if !isHeld { ink.forms = nil }
      for (index, width) in [48.0, 96, 130.5, 200].enumerated() {
        try ink.picture("art", x: 20.3, y: 20 + 90 * Double(index), width: width, height: width / 2)
      }
    }
  }

  @Test("a held picture looks as if it were drawn in its place, to a shade at an edge")
  func sameLook() throws {
    let (held, direct) = (try page(isHeld: true), try page(isHeld: false))
    #expect((held.forms.count, direct.forms.count) == (1, 0))
    let (dots, others) = (try Raster.pages(try held.strict()), try Raster.pages(try direct.strict()))
    try #require(dots.count == others.count)
    let worst = zip(dots, others).map { abs(Int($0) - Int($1)) }.max()
    #expect(try #require(worst) < 96)
    let sum = zip(dots, others).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    #expect(sum < dots.count / 100)
    #expect(dots.contains(0))
  }

  @Test("a picture is held once, whatever the number of its places and pages")
  func once() throws {
    let drawn = try StressCorpus.forms.drawn()
    #expect(drawn.forms.count == 1)
  }

  @Test("a picture with a gradient is drawn in its place, so is one in a frame of another shape")
  func direct() throws {
    let drawn = try Drawn.page(pictures: ["mask": StressCorpus.maskPicture, "bar": Sample.bar]) {
      (ink) throws(CanvasError) in
      try ink.picture("mask", x: 20, y: 20, width: 40, height: 40)
      try ink.picture("bar", x: 20, y: 80, width: 40, height: 40)
    }
    #expect(drawn.forms.isEmpty)
  }

  @Test(
    "everything that a picture may say has a form, so that a print run can hold it",
    arguments: [
      "<path d='M4 4 h20 v20 z' fill='black' fill-opacity='0.5' stroke='black' stroke-opacity='0.4'/>",
      "<defs><clipPath id='c'><circle cx='12' cy='12' r='8'/></clipPath></defs><g clip-path='url(#c)'><rect width='24' height='24'/></g>",
      "<g opacity='0'><rect width='24' height='24'/></g>",
      "<g opacity='1' style='isolation:auto'><rect width='9' height='9'/></g>",
      "<rect width='9' height='9' stroke='black' paint-order='stroke' clip-rule='evenodd' fill-rule='evenodd'/>",
      "<rect width='9' height='9' visibility='hidden'/>",
    ])
  func everything(_ body: String) throws {
    let picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>\(body)</svg>"
    #expect(try Sample.shelf(["art": picture]).drawable("art").form != nil)
  }

  @Test("a page may begin with a picture", arguments: [true, false])
  func first(_ isHeld: Bool) throws {
    let drawn = try page(isHeld: isHeld)
    #expect(drawn.records.map(\.tag) == ["Document", "Figure"])
    #expect(DocumentCheck.report(on: try drawn.strict())?.elementCount == 2)
  }

  @Test("a form is the same whatever was drawn before it")
  func sameForm() throws {
    let (one, other) = (Sample.shelf(["art": Self.art]), Sample.shelf(["art": Self.art, "bar": Sample.bar]))
    _ = try other.drawable("bar").form
    let (form, later) = (try #require(try one.drawable("art").form), try #require(try other.drawable("art").form))
    #expect(form.deflated == later.deflated)
    #expect(form.entries.map(\.syntax) == later.entries.map(\.syntax))
  }
}
