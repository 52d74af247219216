import Canvas
import Handout

@testable import Press

/// Layout without fonts: a letter is half its size wide, words break at spaces.
enum Proof {
  static let footer = Sheet.Footer(line: "test 1.0", pages: "Page {number} of {count}", draft: nil)

  /// Sizes of text from the number of letters alone.
  static func measure(_ spec: TextSpec) throws(CanvasError) -> TextSize {
    let letter = spec.size / 2
    var (lines, line, widest) = (1, 0.0, 0.0)
    for word in spec.words.split(separator: " ") {
      let width = Double(word.count) * letter
      let joined = line == 0 ? width : line + letter + width
      if joined > spec.width, line > 0 { (lines, line) = (lines + 1, width) } else { line = joined }
      widest = max(widest, line)
    }
    return TextSize(width: widest, height: Double(lines) * spec.lineHeight, lines: lines)
  }

  /// Every picture is twice as wide as high.
  static func aspect(_ picture: String) throws(CanvasError) -> Double { 2 }

  static func context(
    _ density: Density = .normal, reading: ReadingSize = .standard, language: Language = "en"
  ) -> LayoutContext {
    LayoutContext(
      theme: Theme(reading: reading, density: density), language: language, measure: measure, aspect: aspect)
  }

  static func sheet(
    reading: ReadingSize = .standard, paper: Paper = .letter, language: Language = "en", draft: String? = nil,
    @BlockBuilder _ blocks: () -> [Block]
  ) -> Sheet {
    Sheet(
      title: "Test", language: language, paper: paper, reading: reading,
      footer: Sheet.Footer(line: footer.line, pages: footer.pages, draft: draft), blocks)
  }

  /// Climbs the ladder.
  static func layOut(_ sheet: Sheet) throws -> Press.Printed {
    try Ladder.climb(sheet, measure: measure, aspect: aspect).get()
  }

  /// Why a sheet does not fit.
  static func refusal(_ sheet: Sheet) throws -> Overflow? {
    switch try Ladder.climb(sheet, measure: measure, aspect: aspect) {
    case .success: nil
    case .failure(let overflow): overflow
    }
  }

  /// The nodes of a block in a frame at the top left corner.
  static func place(
    _ block: some BlockConvertible, width: Double = 200, height: Double, _ context: LayoutContext = context()
  ) throws -> [Node] {
    try block.block.place(in: Rect(x: 0, y: 0, width: width, height: height), context)
  }

  static func extent(
    _ block: some BlockConvertible, width: Double = 200, _ context: LayoutContext = context()
  ) throws -> Extent { try block.block.extent(width, context) }
}
