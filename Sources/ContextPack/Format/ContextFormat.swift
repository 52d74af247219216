internal import Handout

/// The format of `context.yaml` and of `text/LANG.yaml`, version 1.
struct ContextFormat: Sendable {
  /// The strokes of the catalogue.
  var strokes: [String]
  /// The layouts of this program; empty where they are not known.
  var layouts: [String]

  /// `context.yaml`.
  var context: Shape {
    .record([
      .required("manifestVersion", .number(1...1), "the version of this format."),
      .required("id", .words(.identifier), "the context's name in caseloads and file names."),
      .required("version", .words(.version), "the pack's own version, printed at the foot of each page."),
      .optional("requires", .words(.version), "the least version of Takehome that the pack needs."),
      .required(
        "layout", .words(.known(layouts, noun: "layout", .layoutUnknown)), "the layout that arranges the sheet."),
      .required(
        "ages",
        .record([.required("fromMonths", .number(0...215), "the youngest age in whole months; younger is refused.")]),
        "who it is for."),
      .required("oil", .words(.choice(["never", "if-approved"])), "whether oil may be used at all."),
      .required(
        "strokes",
        .record([
          .required("default", .list(stroke, count: 1...3, differ: true), "the strokes of a row that names none."),
          .required(
            "allowed", .list(stroke, count: 1...Bounds.entries, differ: true), "the strokes that a row may name."),
        ]), "the strokes, by their ids in the catalogue."),
      .required(
        "safety", .list(Self.row(mustBeTrue: true), count: 1...8, differ: true),
        "the rows that every sheet prints; nothing can take them off."),
      .required(
        "skip", .list(Self.row(mustBeTrue: false), count: 0...4, differ: true),
        "when not to start today, beside the shared rows."),
      .required("scene", .words(.picture), "the picture of the place, without words."),
      .required(
        "items",
        .list(
          .record([
            .required("id", .words(.identifier), "its name in the texts."),
            .optional("picture", .words(.picture), "its picture, if the layout prints one."),
            .optional("stroke", stroke, "the stroke it belongs to."),
          ]), count: 0...Bounds.entries, differ: true),
        "what the layout arranges beside the strokes: stations, textures, story lines, the page to colour."),
      .required(
        "languages", .list(.words(.language), count: 1...Bounds.entries, differ: true),
        "the languages of `text/`, each complete."),
      .required("licence", .words(.text), "the licence of words and pictures, as an SPDX id."),
      .required("authors", .list(.words(.text), count: 1...Bounds.entries), "who wrote and drew it."),
    ])
  }

  /// `text/LANG.yaml`.
  static let text = Shape.record([
    .required("language", .words(.language), "the language's tag, that of the file's name."),
    .required(
      "reviewStatus", .words(.choice(["draft", "reviewed"])),
      "`draft`, and each page says so, until `takehome sign` writes `reviewed` with a person's name."),
    .required("title", words, "what and where, in a few words; goes into the file's metadata."),
    .required("when", words, "after or before what in the day."),
    .required("why", words, "what it may help with; a row's goal takes its place."),
    .required("dose", words, "how long and how often; a row's dose takes its place."),
    .required("ask", .list(words, count: 1...4), "what to do and say before the first touch."),
    .required("safety", .map(words, keys: "the ids of `safety` in context.yaml"), "a sentence for each safety row."),
    .required("skip", .map(words, keys: "the ids of `skip` in context.yaml"), "a sentence for each skip row."),
    .required("easier", words, "one way to make it easier."),
    .required("remember", words, "the one line to keep."),
    .required("scene", .record([.required("alt", words, "the picture in words.")]), "the scene."),
    .required(
      "items",
      .map(
        .record([
          .required("text", words, "what is printed."),
          .optional("alt", words, "its picture in words, where it has one."),
        ]), keys: "the ids of `items` in context.yaml"),
      "the words of each item; `{}` when there are none."),
  ])

  private static let words = Shape.words(.text)

  private var stroke: Shape { .words(.choice(strokes, noun: "stroke", .strokeUnknown)) }

  private static func row(mustBeTrue: Bool) -> Shape {
    .record([
      .required("id", .words(.identifier), "its name in the texts."),
      .required(
        "required", .flag(alwaysTrue: mustBeTrue),
        "whether a sheet without it is refused" + (mustBeTrue ? "; always `true`." : ".")),
    ])
  }
}
