import Testing

@testable import Canvas

@Suite struct PictureShelfTests {
  private func refusal(_ svg: String) -> CanvasError? {
    do {
      _ = try Sample.shelf(["p": svg]).aspect("p")
      return nil
    } catch { return error }
  }

  @Test("a picture's aspect is its width over its height")
  func aspect() throws { #expect(try Sample.shelf().aspect("bar") == 2) }

  @Test(
    "the box that is drawn gives the shape, whatever width and height say",
    arguments: ["", "width='1000000' height='1'", "width='1e400' height='1'", "width='100%' height='9'", "width='0'"])
  func box(_ size: String) throws {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20' \(size)/>"
    #expect(try Sample.shelf(["p": svg]).aspect("p") == 2)
  }

  @Test(
    "a picture that is not an SVG is refused by its id",
    arguments: ["", "not a picture", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "<html></html>"])
  func broken(_ svg: String) throws {
    guard case .picture(let id, let why) = try #require(refusal(svg)) else {
      Issue.record("the wrong error")
      return
    }
    #expect(id == "p" && !why.isEmpty)
  }

  @Test(
    "a picture without a size of its own is refused",
    arguments: ["", "width='0' height='10'", "width='10' height='0'", "viewBox='0 0 0 0'"])
  func noSize(_ attributes: String) {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)><rect width='9' height='9'/></svg>"
    #expect(refusal(svg) == .picture(id: "p", why: "it has no width and height"))
  }

  @Test("a picture whose file cannot be read is refused without a word of the reason")
  func missing() {
    #expect(throws: CanvasError.picture(id: "gone", why: "its file cannot be read")) {
      try Sample.shelf().aspect("gone")
    }
  }

  @Test("a picture is loaded once, a failure is not remembered")
  func once() throws {
    var loads: [String] = []
    let shelf = PictureShelf { id in
      loads.append(id)
      guard id == "bar" else { throw Sample.Missing() }
      return Array(Sample.bar.utf8)
    }
    for _ in 1...3 { _ = try shelf.aspect("bar") }
    for _ in 1...2 { #expect(throws: CanvasError.self) { try shelf.aspect("gone") } }
    #expect(loads == ["bar", "gone", "gone"])
  }

  @Test("a picture fills the frame it is given and no more")
  func frame() throws {
    let pixels = try Sample.pixels { (ink) throws(CanvasError) in
      try ink.picture("bar", x: 20, y: 10, width: 100, height: 50)
    }
    #expect(pixels.inkedColumns == 20...119)
    #expect(pixels.inkedRows == 10...59)
  }

  @Test("what a picture draws outside its frame is cut off", arguments: ["", "overflow='visible'"])
  func cut(_ overflow: String) throws {
    let svg =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20' \(overflow)>"
      + "<rect x='-999' y='-999' width='9999' height='9999'/></svg>"
    let pixels = try Sample.pixels(pictures: Sample.shelf(["wide": svg])) { (ink) throws(CanvasError) in
      try ink.picture("wide", x: 20, y: 10, width: 100, height: 50)
    }
    #expect(pixels.inkedColumns == 20...119)
    #expect(pixels.inkedRows == 10...59)
  }

  @Test("a picture that cannot be drawn stops the page")
  func stopsThePage() throws {
    #expect(throws: CanvasError.picture(id: "gone", why: "its file cannot be read")) {
      try Sample.pixels { (ink) throws(CanvasError) in try ink.picture("gone", x: 0, y: 0, width: 10, height: 10) }
    }
  }

  @Test("shelves of one stock share what they capture, at each size apart")
  func stock() throws {
    let stock = PictureStock()
    func shelf() -> PictureShelf { PictureShelf(stock) { _ in Array(Sample.bar.utf8) } }
    let (one, other) = (shelf(), shelf())
    #expect(try one.capture("bar", width: 20))
    #expect(try !other.capture("bar", width: 20))
    #expect(try other.capture("bar", width: 10))
    let form = try #require(try one.drawable("bar", width: 20).form)
    #expect(try other.drawable("bar", width: 20).form === form)
    #expect(try other.drawable("bar", width: 10).form !== form)
    #expect(try Sample.shelf().drawable("bar", width: 20).form?.deflated == form.deflated)
  }
}
