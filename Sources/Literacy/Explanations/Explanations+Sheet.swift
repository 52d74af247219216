extension RuleExplanation {
  static let title = Self(
    wants: "A sheet has one title, which names the touch and the routine.",
    why: "The purpose must be clear before the first step.",
    source: "AHRQ PEMAT-P item 1; CDC Clear Communication Index, main message",
    fix: "Let the layout print the title once, in the title's style.")

  static let whyLine = Self(
    wants: "The line that says why is printed.",
    why: "Parents named an untold why as a barrier to doing a home programme.",
    source: "AHRQ PEMAT-P item 1; CDC Clear Communication Index, behavioural recommendations; Coutinho 2018",
    fix: "Let the layout print the why line.")

  static let first = Self(
    wants: "The title is among the first three lines.",
    why: "What is read first is kept.",
    source: "CDC Clear Communication Index, main message at the top",
    fix: "Move the title up.")

  static let opening = Self(
    wants: "The lines that say when and why stand on the first page.",
    why: "Many read no further; the first page must be enough to know what this is for.",
    source: "CDC Clear Communication Index, most important summary first",
    fix: "Move them before the first page break.")

  static let summary = Self(
    wants: "The line to remember is printed, in a frame or with a bold first word.",
    why: "Few leaflets have a summary: 2 of 17 in one study, 20 % of 116 in another. It is cheap and it is kept.",
    source: "AHRQ PEMAT-P item 11; PMC11033604; radioprotection.org 2025",
    fix: "Let the layout print the line to remember.")

  static let header = Self(
    wants: "Every block starts with a heading or a bold first word.",
    why: "A reader looks for a block by its head.",
    source: "AHRQ PEMAT-P item 9; CDC Clear Communication Index, information design",
    fix: "Give the block a heading from the shared words.")

  static let order = Self(
    wants: "Blocks come in the order when and why, ask first, steps, signs, skip today, tracker, contact.",
    why: "The order is that of doing it: asking comes before the first touch.",
    source: "AHRQ PEMAT-P item 10; the order is what therapists ask for",
    fix: "Move the block that the message names.")

  static let blocks = Self(
    wants: "A sheet has at most 18 kinds of blocks.",
    why: "What does not serve the purpose distracts from it.",
    source: "AHRQ PEMAT-P item 2; the bound is our own",
    fix: "Join blocks or leave one out.")

  static let steps = Self(
    wants: "Every touch has at least one step, in a list.",
    why: "A touch without steps cannot be done from the sheet.",
    source: "AHRQ PEMAT-P items 20 and 22; CDC Clear Communication Index, how to do it",
    fix: "Let the layout print the steps of each touch as a list.")
}
