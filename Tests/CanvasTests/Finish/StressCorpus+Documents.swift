@testable import Canvas

/// Structure: nesting, artifacts, links, several pages, runs, right to left.
extension StressCorpus {
  private static func words(
    _ words: String, _ tag: Canvas.Tag, _ y: Double, _ page: any PageCanvas, _ attributes: Attributes = Attributes()
  ) throws(CanvasError) {
    try page.leaf(tag, attributes) { (ink) throws(CanvasError) in
      try ink.text(Sample.spec(words, width: 250), x: 20, y: y)
    }
  }

  static func nested() throws -> Drawn {
    try Drawn { (canvas) throws(CanvasError) in
      try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in
        try page.group(.section) { (section) throws(CanvasError) in
          var numbered = Attributes()
          numbered.numbering = .decimal
          try section.group(.list, numbered) { (list) throws(CanvasError) in
            try list.group(.listItem) { (item) throws(CanvasError) in try words("1", .label, 20, item) }
          }
          try section.group(.table) { (table) throws(CanvasError) in
            try table.group(.tableRow) { (row) throws(CanvasError) in
              var head = Attributes()
              (head.scope, head.language, head.actualText) = (.row, "es", "Se\u{F1}al (uno)")
              try words("Signal", .tableHead, 60, row, head)
            }
          }
          try section.group(.paragraph) { (_) throws(CanvasError) in }
        }
        var figure = Attributes()
        (figure.description, figure.box) = ("A (bar) \\ of ink.", [20.005, 100, 40, 20])
        try page.leaf(.figure, figure) { (ink) throws(CanvasError) in
          try ink.picture("bar", x: 20, y: 100, width: 40, height: 20)
        }
      }
    }
  }

  /// Artifacts alone, last, first and empty.
  static func artifacts() throws -> Drawn {
    try Drawn { (canvas) throws(CanvasError) in
      try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in
        try page.artifact(.decoration) { (ink) throws(CanvasError) in
          try ink.path([.move(10, 10), .line(50, 10)], fill: nil, pen: 1, dash: [])
        }
        try page.group(.section) { (section) throws(CanvasError) in
          try section.artifact(.decoration) { (ink) throws(CanvasError) in
            try ink.path([.move(10, 20), .line(50, 20)], fill: nil, pen: 1, dash: [2, 2])
          }
        }
        try words("Hold", .paragraph, 60, page)
        try page.artifact(.decoration) { (_) throws(CanvasError) in }
        try page.artifact(.footer) { (ink) throws(CanvasError) in
          try ink.text(Sample.spec("Page (1"), x: 20, y: 370)
        }
      }
    }
  }

  static func links() throws -> Drawn {
    try Drawn { (canvas) throws(CanvasError) in
      try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in
        try page.group(.paragraph) { (paragraph) throws(CanvasError) in
          try words("See", .span, 20, paragraph)
          for (index, address) in ["https://example.org/a?b=(c)\\", "https://example.org/\u{E9}"].enumerated() {
            var link = Attributes()
            link.link = Attributes.Link(address: address, contents: "A film \u{2013} \(index)")
            try paragraph.link(
              Sample.spec("example.org and more on a second line", width: 120), x: 20, y: 60 + 80 * Double(index), link)
          }
        }
      }
    }
  }

  /// Letter and A4, one of them empty.
  static func pages() throws -> Drawn {
    try Drawn { (canvas) throws(CanvasError) in
      for (width, height) in [(612, 792), (595.276, 841.89), (612, 792)] {
        try canvas.page(width: width, height: height) { (page) throws(CanvasError) in
          if height < 800 { try words("Page", .paragraph, 20, page) }
        }
      }
    }
  }

  static func run() throws -> Drawn {
    try Drawn { (canvas) throws(CanvasError) in
      for index in 1...60 {
        try canvas.outline("k-\(index)")
        var part = Attributes()
        if index % 3 == 0 { part.language = "es" }
        try canvas.part(part) { () throws(CanvasError) in
          for page in 1...2 {
            try canvas.page(width: 300, height: 400, label: "k-\(index)-\(page)") { (page) throws(CanvasError) in
              for line in 0..<8 { try words("Line \(line)", .paragraph, 20 + 30 * Double(line), page) }
              try page.artifact(.footer) { (ink) throws(CanvasError) in
                try ink.text(Sample.spec("k-\(index)"), x: 20, y: 370)
              }
            }
          }
        }
        if index % 2 == 0 {
          try canvas.page(width: 300, height: 400, label: "k-\(index)-blank") { (_) throws(CanvasError) in }
        }
      }
    }
  }

  /// Pictures that are held once, one that cannot be, and frames of another shape.
  static func forms() throws -> Drawn {
    let pictures = ["bar": Sample.bar, "mask": maskPicture]
    return try Drawn(pictures: pictures) { (canvas) throws(CanvasError) in
      for _ in 1...2 {
        try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in
          for (index, id) in ["bar", "mask", "bar"].enumerated() {
            var figure = Attributes()
            (figure.description, figure.box) = ("A \(id).", [20, 20 + 100 * Double(index), 40, 40])
            try page.leaf(.figure, figure) { (ink) throws(CanvasError) in
              try ink.picture(id, x: 20, y: 20 + 100 * Double(index), width: 40, height: id == "bar" ? 20 : 40)
              try ink.picture(id, x: 120, y: 20 + 100 * Double(index), width: 40, height: 40)
            }
          }
        }
      }
    }
  }

  static func rightToLeft() throws -> Drawn {
    let metadata = PDFCanvas.Metadata(
      title: "\u{062A}\u{062F}\u{0644}\u{064A}\u{0643} (1)", created: "2026-01-05T00:00:00Z", language: "ar",
      isRightToLeft: true)
    return try Drawn(metadata) { (canvas) throws(CanvasError) in
      try canvas.page(width: 300, height: 400) { (page) throws(CanvasError) in
        var attributes = Attributes()
        attributes.actualText = "\u{0627}\u{0645}\u{0633}\u{0643} Mia"
        try page.leaf(.paragraph, attributes) { (ink) throws(CanvasError) in
          try ink.text(
            Sample.spec(attributes.actualText ?? "", width: 250, language: "ar", isRightToLeft: true), x: 20, y: 20)
        }
      }
    }
  }
}
