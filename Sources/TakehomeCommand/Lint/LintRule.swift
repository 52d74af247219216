internal import ContextPack

/// What `takehome lint` finds beside the rules of a pack's files, mostly by laying its sheets out.
enum LintRule: String, CaseIterable {
  case placeholder = "words.placeholder"
  case stale = "translation.stale"
  case changed = "review.changed"
  case fits = "sheet.fits"
  case layout = "sheet.layout"
  case drawing = "sheet.drawing"

  var wants: String {
    switch self {
    case .placeholder: "No words are left as `takehome new` wrote them, behind `\(PackScaffold.mark)`."
    case .stale: "A translation follows the English text that there is now."
    case .changed: "The words, rows and pictures are those that a person signed."
    case .fits: "The sheet fits its promised pages in every language, on each paper and at each type size."
    case .layout: "The layout finds what it needs, and prints every required safety row."
    case .drawing: "Every word and every picture can be drawn."
    }
  }

  var why: String {
    switch self {
    case .placeholder: "What keeps a child safe in a place is known to who writes the pack, not to a template."
    case .stale: "A safety row that was mended in English only is still wrong for everybody else."
    case .changed: "A signature holds for exactly what was reviewed."
    case .fits: "A sheet that does not fit is refused, never cut; better while the pack is written than at the printer."
    case .layout: "A sheet without its safety rows is never printed."
    case .drawing: "A letter that no font of the list has would leave an empty box."
    }
  }
}
