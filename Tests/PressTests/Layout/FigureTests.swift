import Canvas
import Handout
import Testing

@testable import Press

@Suite struct FigureTests {
  private func figure(_ height: ClosedRange<Double>, caption: String? = nil) -> Figure {
    Figure(Picture("p", description: "A foot.", caption: caption), height: height, showsCaption: true)
  }

  @Test("a picture's sure height grows with the density's share of its room")
  func share() throws {
    for (density, least) in [(Density.roomy, 72.0), (.normal, 62), (.snug, 56)] {
      let extent = try Proof.extent(figure(56...96), Proof.context(density))
      #expect(abs(extent.least - least) < 0.001 && extent.most == 96)
    }
  }

  @Test("a picture is never wider than its column nor higher than it may be, and keeps its proportions")
  func proportions() throws {
    #expect(try Proof.extent(figure(56...96), width: 100) == Extent(50))
    for (width, height) in [(100.0, 50.0), (100, 40), (400, 90), (400, 500)] {
      let frame = try #require(try Proof.place(figure(20...96), width: width, height: height).first?.marks.first).frame
      #expect(frame.width == 2 * frame.height)
      #expect(frame.height <= min(96, height) && frame.width <= width)
      #expect(frame.center.x == width / 2)
    }
  }

  @Test("a picture is a figure with its description; its caption is a paragraph under it")
  func caption() throws {
    let nodes = try Proof.place(figure(20...40, caption: "Hold."), height: 60)
    #expect(nodes.outline == "Figure P" && nodes.words == ["Hold."])
    guard case .leaf(let element, let marks) = nodes[0] else { return }
    #expect(element.attributes.description == "A foot.")
    #expect(try #require(nodes.texts.first).y >= #require(marks.first).frame.maxY)
    #expect(try Proof.extent(figure(20...40, caption: "Hold."), Proof.context(.snug)).least == 20 + 2.4 + 12 * 1.2)
  }

  @Test("a picture that cannot be had is an error, not a gap")
  func missing() {
    let context = LayoutContext(
      theme: Theme(reading: .standard, density: .normal), language: "en", measure: Proof.measure,
      aspect: { (id) throws(CanvasError) in throw .picture(id: id, why: "gone") })
    #expect(throws: CanvasError.picture(id: "p", why: "gone")) { try figure(20...40).block.extent(100, context) }
  }
}
