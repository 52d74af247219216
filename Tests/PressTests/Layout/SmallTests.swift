import Canvas
import Handout
import Testing

@testable import Press

@Suite struct SmallTests {
  @Test("a drawing keeps its proportions and its pen")
  func drawing() throws {
    let drawing = Drawing(width: 50, height: 20, [Shape(.rectangle(Rect(x: 10, y: 5, width: 30, height: 10)), pen: 1)])
    #expect(try Proof.extent(drawing) == Extent(80))
    let shape = try #require(try Proof.place(drawing, height: 80).shapes.first)
    #expect(shape.frame == Rect(x: 40, y: 20, width: 120, height: 40).inset(-0.5) && shape.pen == 1)
  }

  @Test(
    "lines to write on are as many as the height has room for, within their bounds", arguments: ReadingSize.allCases)
  func writingLines(_ reading: ReadingSize) throws {
    let context = Proof.context(reading: reading)
    let pitch = context.theme.writingPitch
    #expect(pitch >= 22)
    for (least, most) in [(1, 6), (0, 3), (2, 9), (3, 3)] {
      let lines = WritingLines(least...most)
      #expect(try Proof.extent(lines, context) == Extent(least: Double(least) * pitch, most: Double(most) * pitch))
      for count in least...most {
        let shapes = try Proof.place(lines, height: Double(count) * pitch, context).shapes
        #expect(shapes.count == count)
        #expect(shapes.allSatisfy { $0.frame.maxY <= Double(count) * pitch })
      }
      #expect(try Proof.place(lines, height: 0, context).shapes.count == least)
      #expect(try Proof.place(lines, height: 999, context).shapes.count == most)
    }
  }

  @Test("lines that grow in a stack to their last line are all drawn")
  func grownLines() throws {
    for reading in ReadingSize.allCases {
      for fixed in [0.0, 13.3, 40.7, 101.9] {
        let stack = Stack {
          Solid("a", height: fixed)
          WritingLines(1...7)
        }
        let context = Proof.context(reading: reading)
        let whole = try Proof.extent(stack, context).most
        #expect(try Proof.place(stack, height: whole, context).shapes.count == 7)
      }
    }
  }

  @Test("a solid is as wide as it says, or as it is offered")
  func solid() throws {
    #expect(try Proof.place(Solid("a", width: 30, height: 9), height: 9).solids == ["a 0,0 30x9"])
    #expect(try Proof.place(Solid("a", height: 9), height: 9).solids == ["a 0,0 200x9"])
  }

  @Test("a code is a figure with its description, a square of 0.8 mm a module with its quiet zone")
  func code() throws {
    let code = Code(PersonalText("https://example.org"), description: "Video")
    let side = Double(25 + 8) * 0.8 / 25.4 * 72
    #expect(abs(try Proof.extent(code).least - side) < 0.01)
    let nodes = try Proof.place(code, height: side)
    guard case .leaf(let element, let marks) = nodes.first, let frame = marks.first?.frame else {
      Issue.record("no leaf")
      return
    }
    #expect(element == .figure("Video") && marks.count == 1)
    #expect(abs(frame.width - side) < 0.01 && frame.width == frame.height)
  }

  @Test("a code of a long address keeps inside its column, with smaller modules", arguments: [85, 150, 300])
  func codeInColumn(_ bytes: Int) throws {
    let code = Code(PersonalText(String(repeating: "a", count: bytes)), description: "Video")
    let extent = try Proof.extent(code, width: 105)
    #expect(extent == Extent(105))
    let frame = try #require(try Proof.place(code, width: 105, height: 105).flatMap(\.marks).first).frame
    #expect(frame == Rect(x: 0, y: 0, width: 105, height: 105))
  }

  @Test("a code whose modules would be too small for a phone is an overflow")
  func codeTooSmall() throws {
    let code = Code(PersonalText(String(repeating: "a", count: 1000)), description: "Video")
    let context = Proof.context().within(Section("contact") {})
    let overflow = try #require(try Proof.extent(code, width: 105, context).overflow)
    #expect(overflow.block == "contact" && overflow.by > 0)
    #expect(overflow.because.contains("use a shorter one"))
  }

  @Test("an address that no code holds is an error")
  func codeTooLong() {
    let code = Code(PersonalText(String(repeating: "a", count: 3000)), description: "Video")
    #expect(throws: CanvasError.codeTooLong(bytes: 3000)) { try Proof.extent(code) }
  }
}
