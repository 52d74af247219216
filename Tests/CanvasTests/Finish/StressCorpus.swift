import CCairo
import CRsvg
import Testing

@testable import Canvas

/// Documents with everything that a canvas can draw, and with what only cairo itself can.
enum StressCorpus: String, CaseIterable, Sendable {
  case words, nested, artifacts, links, pages, run, rightToLeft, chinese, marked, forms, repeated
  case gradients, images, mesh, masks, groups, dots, emoji, lettering

  func drawn() throws -> Drawn {
    switch self {
    case .words: try Drawn.page(.paragraph) { (ink) throws(CanvasError) in try write("Hold the foot (\\).", ink) }
    case .nested: try Self.nested()
    case .artifacts: try Self.artifacts()
    case .links: try Self.links()
    case .pages: try Self.pages()
    case .run: try Self.run()
    case .rightToLeft: try Self.rightToLeft()
    case .chinese:
      try Drawn.page(.paragraph) { (ink) throws(CanvasError) in
        try write("\u{4F60}\u{597D}\u{FF0C} Mia \u{00E9}\u{0142}", ink)
      }
    case .marked:
      try Drawn.page(.paragraph) { (ink) throws(CanvasError) in
        try write("/Private << /MCID 0 >> BDC ) ( \\ BI\n", ink)
      }
    case .forms: try Self.forms()
    case .repeated: try Drawn.page { ink in Self.images(ink.cairo.context, isMask: true) }
    case .gradients: try Drawn.page { ink in Self.gradients(ink.cairo.context) }
    case .images: try Drawn.page { ink in Self.images(ink.cairo.context) }
    case .mesh: try Drawn.page { ink in Self.mesh(ink.cairo.context) }
    case .masks: try Drawn.page { ink in Self.svg(Self.maskPicture, ink.cairo.context) }
    case .groups: try Drawn.page { ink in Self.groups(ink.cairo.context) }
    case .dots: try Drawn.page { ink in Self.svg(Self.dotsPicture, ink.cairo.context) }
    case .emoji:
      try Drawn.page { ink in
        Self.svg(Self.textPicture("Noto Color Emoji", "\u{1F600}"), ink.cairo.context)
      }
    case .lettering: try Drawn.page { ink in Self.svg(Self.textPicture("serif", "Lettering"), ink.cairo.context) }
    }
  }

  private func write(_ words: String, _ ink: any Ink) throws(CanvasError) {
    try ink.text(Sample.spec(words.replacing("\n", with: " "), width: 250), x: 20, y: 20)
  }
}
