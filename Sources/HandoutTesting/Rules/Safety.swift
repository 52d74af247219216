internal import Handout
internal import Press

extension Specimen {
  /// `layout.safety`: each required row whole and on its own on the finished pages, and every sign of the child.
  var missingSafety: [String] {
    let printed = printed
    let texts = Set(printed)
    let oil = SafetyRow(id: "oil", text: words.oil, required: !words.oil.isEmpty)
    let rows = (words.safety + [oil] + words.skip + words.cautions).filter { row in
      row.required && !texts.contains(row.text.plain)
    }
    let signs = [words.yes, words.pause, words.stop].flatMap { sign in
      (sign.signs + [sign.response]).filter { text in !printed.contains { $0.contains(text.plain) } }
        .map { "of the sign \(sign.title), “\($0)” is not printed" }
    }
    return rows.map { "the required row `\($0.id)` is not printed" } + signs
  }
}
