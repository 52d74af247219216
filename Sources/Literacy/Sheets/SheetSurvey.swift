internal import Handout

/// What stands on a sheet, in reading order, with the frame, the block and the page that it stands in.
struct SheetSurvey: Sendable {
  /// Where something stands.
  struct Place: Hashable, Sendable {
    /// The page that the layout asks for, from 1.
    var page = 1
    /// The name of the innermost section; never personal words.
    var section = ""
    /// Whether a heavy frame is round it.
    var isHeavy = false
    /// Whether any frame is round it.
    var isFramed = false
    /// Whether a heading or a title stands in the same stack, frame or cell.
    var hasHeading = false
  }

  /// A printed text.
  struct Line: Hashable, Sendable {
    var text: Text
    var place: Place
    var isEntry = false

    var isHeading: Bool {
      if case .heading = text.role { true } else { false }
    }
    var isTitle: Bool { text.role == .heading(1) }
    /// Whether it starts with a bold word and goes on in plain ones.
    var isLed: Bool { text.runs.count > 1 && text.runs.first?.isBold == true }
  }

  var lines: [Line] = []
  var figures: [(figure: Figure, place: Place)] = []
  var lists: [(list: List, place: Place)] = []
  var tables: [(table: Table, place: Place)] = []
  /// The names of the sections with what each holds first.
  var sections: [(name: String, lines: Range<Int>)] = []

  init(_ sheet: Sheet) {
    var page = 1
    for block in sheet.blocks {
      if block == .pageBreak { page += 1 }
      walk(block, Place(page: page))
    }
  }
}
