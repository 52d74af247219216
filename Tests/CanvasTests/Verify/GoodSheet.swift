@testable import Canvas

/// A small sheet with every kind of element, and ways to break one thing in it.
enum GoodSheet {
  /// Two pages of one sheet.
  static func bytes() throws -> [UInt8] {
    try finished { (canvas) throws(CanvasError) in
      try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in try front(page) }
      try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in try back(page) }
    }
  }

  /// Two sheets of a run, each with a blank back.
  static func run() throws -> [UInt8] {
    try finished { (canvas) throws(CanvasError) in
      for id in ["k-01", "k-02"] {
        try canvas.outline(id)
        try canvas.part { () throws(CanvasError) in
          try canvas.page(width: 300, height: 400, label: "\(id)-1") { (page) throws(CanvasError) in try front(page) }
        }
        try canvas.page(width: 300, height: 400, label: "\(id)-blank") { (_) throws(CanvasError) in }
      }
    }
  }

  /// The sheet after something was broken in it.
  static func broken(packed: Bool = false, _ mutate: (QPDFDocument) throws -> Void) throws -> [UInt8] {
    let document = try QPDFDocument(try bytes())
    try mutate(document)
    return try document.written(packed: packed)
  }

  private static func finished(_ body: (PDFCanvas) throws(CanvasError) -> Void) throws -> [UInt8] {
    let canvas = try PDFCanvas(
      Sample.metadata, typesetter: try Sample.typesetter(), pictures: Sample.shelf())
    try body(canvas)
    try canvas.finish()
    return try canvas.accessible()
  }

  private static func front(_ page: any PageCanvas) throws(CanvasError) {
    try words("Foot rub", .heading1, 20, page)
    try words("Before", .heading2, 60, page)
    var figure = Attributes()
    (figure.description, figure.box) = ("A bar.", [20, 100, 40, 20])
    try page.leaf(.figure, figure) { (ink) throws(CanvasError) in
      try ink.picture("bar", x: 20, y: 100, width: 40, height: 20)
    }
    try page.group(.list) { (list) throws(CanvasError) in
      for (index, entry) in ["Hold", "Press"].enumerated() {
        try list.group(.listItem) { (item) throws(CanvasError) in
          try words("\(index + 1)", .label, 140 + 40 * Double(index), item)
          try words(entry, .listBody, 160 + 40 * Double(index), item)
        }
      }
    }
    try footer(page)
  }

  private static func back(_ page: any PageCanvas) throws(CanvasError) {
    try words("After", .heading2, 20, page)
    try page.group(.table) { (table) throws(CanvasError) in
      for row in 0..<2 {
        try table.group(.tableRow) { (cells) throws(CanvasError) in
          var head = Attributes()
          head.scope = row == 0 ? .column : .row
          try words("Week \(row)", .tableHead, 60 + 20 * Double(row), cells, head)
          try words("Cell", row == 0 ? .tableHead : .tableCell, 120 + 20 * Double(row), cells, row == 0 ? head : nil)
        }
      }
    }
    try page.group(.paragraph) { (paragraph) throws(CanvasError) in
      var link = Attributes()
      link.link = Attributes.Link(address: "https://example.org/v", contents: "A film")
      try words("See", .span, 200, paragraph)
      try paragraph.link(Sample.spec("example.org", width: 250), x: 20, y: 240, link)
    }
    try footer(page)
  }

  private static func words(
    _ words: String, _ tag: Tag, _ y: Double, _ page: any PageCanvas, _ attributes: Attributes? = nil
  ) throws(CanvasError) {
    try page.leaf(tag, attributes ?? Attributes()) { (ink) throws(CanvasError) in
      try ink.text(Sample.spec(words, width: 250), x: 20, y: y)
    }
  }

  private static func footer(_ page: any PageCanvas) throws(CanvasError) {
    try page.artifact(.footer) { (ink) throws(CanvasError) in
      try ink.text(Sample.spec("Page", width: 250), x: 20, y: 370)
    }
  }
}
