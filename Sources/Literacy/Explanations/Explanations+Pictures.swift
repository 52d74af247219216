extension RuleExplanation {
  static let picture = Self(
    wants: "Every touch has its picture.",
    why: "Pictures tied to text raise attention and recall, most where reading is hard.",
    source: "AHRQ PEMAT-P items 15 and 26; Houts 2006",
    fix: "Let the layout print the picture of each touch.")

  static let caption = Self(
    wants: "Every picture has alternative text; a touch's picture has a caption in print or a heading beside it.",
    why: "A picture without a title is looked at and not understood.",
    source: "AHRQ PEMAT-P item 17",
    fix: "Print the caption, or put the picture under the heading that it shows.")

  static let cues = Self(
    wants: "The signs of yes, pause and stop have a face beside them, or the safety rows a heavy frame.",
    why: "What must not be missed is seen before it is read.",
    source: "AHRQ PEMAT-P item 12",
    fix: "Let the layout print the signs with their faces.")

  static let safety = Self(
    wants: "Every required row that keeps the child safe is printed.",
    why: "Benefit and risk belong on the same sheet.",
    source: "CDC Clear Communication Index, risk; our own safety rows",
    fix: "Let the layout print all rows.")

  static let table = Self(
    wants: "A table has at most 8 columns, each headed by at most 2 words.",
    why: "A wide table is not read across, and a long head is not read at all.",
    source: "AHRQ PEMAT-P item 19; the bounds are our own",
    fix: "Use fewer columns or a shorter head.")

  static let tracker = Self(
    wants: "The sheet has boxes to tick.",
    why: "Something to fill in helps to act, and shows the therapist how it went.",
    source: "AHRQ PEMAT-P item 23",
    fix: "Let the layout print the tracker.")

  static let trackerHow = Self(
    wants: "One line tells how to use the boxes.",
    why: "A table without a word is left empty.",
    source: "AHRQ PEMAT-P item 25",
    fix: "Let the layout print the tracker's instruction.")
}
