import Handout

extension Sample {
  /// The blocks of the words, in the order that therapists ask for.
  var arranged: [Block] {
    [
      Section("heading") {
        Text(words.title, .title)
        Text(words.when, .lead)
        Text(lead: "Why:", words.why)
      }.block,
      Section("ask first") {
        Text(words.labels[.askFirst], .heading)
        List(.bullet, words.ask)
      }.block,
      Section("steps") {
        Columns {
          for stroke in words.strokes {
            Panel {
              Text(stroke.name, .heading)
              Figure(stroke.picture, height: 40...90)
              List(.bullet, stroke.how)
            }
          }
        }
      }.block,
      .pageBreak,
    ] + back
  }

  private var back: [Block] {
    [
      Section("signs") {
        Text(words.labels[.signs], .heading)
        for sign in [words.yes, words.pause, words.stop] {
          Figure(sign.picture, height: 40...60)
          Text(lead: sign.title, sign.response)
        }
      }.block,
      Section("skip today") {
        Text(words.labels[.skipToday], .heading)
        List(.cross, words.skip.map(\.text))
      }.block,
      Section("safety") {
        Panel(.heavy) {
          Text(words.labels[.safety], .heading)
          List(.bullet, words.safety.map(\.text))
        }
      }.block,
      tracker,
      Section("contact") { Text(lead: "Questions?", "Call.") }.block,
      Section("remember") { Panel(.dashed) { Text(lead: "Remember:", words.remember) } }.block,
    ]
  }

  /// A week of boxes to tick.
  var tracker: Block {
    Section("tracker") {
      Text(words.labels[.tracker], .heading)
      Text(words.labels[.trackerHow])
      Table(
        shares: [1, 1], heads: [.empty, .block(Text("M", .strong).block)],
        rows: [[.block(Text("Week 1", .strong).block), .tick(description: "Box to tick")]], rowHeight: 20...30)
    }.block
  }

  /// Without the section of a name.
  mutating func remove(_ name: String) {
    blocks.removeAll { block in
      if case .section(let section) = block { section.name == name } else { false }
    }
  }
}
