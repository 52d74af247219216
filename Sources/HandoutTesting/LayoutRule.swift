/// What the suite holds a layout to. The raw value is the rule's id.
public enum LayoutRule: String, Hashable, Sendable, CaseIterable {
  case packs = "layout.packs"
  case fits = "layout.fits"
  case overlap = "layout.overlap"
  case margin = "layout.margin"
  case legible = "layout.legible"
  case order = "layout.order"
  case alternativeText = "layout.alternative-text"
  case steps = "layout.steps"
  case safety = "layout.safety"
  case name = "layout.name"
  case sameBytes = "layout.same-bytes"
  case mirror = "layout.mirror"
  case verify = "layout.verify"

  /// What the rule wants, and why, in a sentence.
  public var wants: String {
    switch self {
    case .packs:
      "At least one pack names the layout, so that there is something to try it on."
    case .fits:
      "Each pack fills the layout's places, and the sheet fits its promised pages in every language, paper and reading "
        + "size; a family with more to say than a sheet holds gets a refusal that names the block to shorten."
    case .overlap:
      "No words, picture or code lie over others or under a shape: what is covered cannot be read."
    case .margin:
      "No ink is nearer than 36 pt to an edge: office printers cannot be trusted with less."
    case .legible:
      "No words but the foot of the page are under 12 pt, and no line is under 1 pt: it would not survive a photocopier."
    case .order:
      "The tree of the page has every text of the sheet once, in the order of its blocks, and nothing that is read later "
        + "stands above what was read before: who hears the sheet gets it in the order in which it is seen."
    case .alternativeText:
      "Every picture, code and box says in words what is seen, and every link where it leads."
    case .steps:
      "How to ask first and every stroke of the plan are there, each stroke with its picture, its name and each step."
    case .safety:
      "Every required row is printed whole and on its own, with the signs by which the child says yes, wait and stop."
    case .name:
      "A name that the family keeps off the page is nowhere in the sheet; no name is ever in the title, in the foot or in "
        + "the names of sections, which refusals repeat."
    case .sameBytes:
      "The same plan gives the same sheet and the same bytes: no clock, no counter, no chance."
    case .mirror:
      "Right to left, every place is the mirror image and the order of reading stays; the press mirrors, so a layout "
        + "speaks of leading and trailing and never turns anything round itself."
    case .verify:
      "The finished document passes every check of `takehome verify`."
    }
  }
}
