internal import ArgumentParser
internal import Handout

/// What a single sheet is made from; the same words as the columns of a caseload.
struct PlanOptions: ParsableArguments {
  @Option(help: "What the child is called. Without it a line to write on is printed.")
  var name: String?

  @Option(help: "The language of the sheet: en, es.")
  var language = "en"

  @Option(help: "letter or a4.")
  var paper = "letter"

  @Option(help: "standard (14 pt), large (18 pt) or xlarge (24 pt).")
  var reading = "standard"

  @Option(help: "Strokes by id, at most three, with commas: foot.thumb,foot.press.")
  var strokes: String?
}
