internal import Handout
internal import Press

extension Specimen {
  /// `layout.safety`: each required row whole and on its own on the finished pages, and every sign of the child.
  var missingSafety: [String] {
    let oil = SafetyRow(id: "oil", text: words.oil, required: !words.oil.isEmpty)
    let rows = (words.safety + [oil] + words.skip + words.cautions).filter { $0.required && !says(whole: $0.text) }
    let signs = [words.yes, words.pause, words.stop].flatMap { sign in
      (sign.signs + [sign.response]).filter { !says($0) }
        .map { "of the sign \(sign.title), “\($0)” is not printed" }
    }
    return rows.map { "the required row `\($0.id)` is not printed" } + signs
  }
}
