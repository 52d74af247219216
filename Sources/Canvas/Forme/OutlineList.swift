/// The outline of a document, an entry after another; an entry is written when the one after it is known.
struct OutlineList {
  /// An entry and where it leads.
  private struct Entry {
    let number: Int
    let title: String
    let page: Int
    let height: Double
    let before: Int?
  }

  /// The title of an entry that waits for its page.
  var next: String?
  private var first: Int?
  private var last: Entry?
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// A page begins: an entry that waits leads there.
  mutating func reach(page: Int, height: Double, _ outline: Int, _ output: inout PackedFile) throws(Refusal) {
    guard let title = next else { return }
    let entry = Entry(number: output.newNumber(), title: title, page: page, height: height, before: last?.number)
    if let last { try write(last, before: entry.number, outline, &output) }
    (first, last, next, count) = (first ?? entry.number, entry, nil, count + 1)
  }

  /// Writes the last entry and the outline itself.
  func close(_ outline: Int, _ output: inout PackedFile) throws(Refusal) {
    guard let first, let last else { return }
    try write(last, before: nil, outline, &output)
    try output.add(outline) { syntax in
      syntax.add("<</Type/Outlines/First ")
      syntax.addReference(first)
      syntax.add("/Last ")
      syntax.addReference(last.number)
      syntax.add("/Count ")
      syntax.add(count)
      syntax.add(">>")
    }
  }

  private func write(
    _ entry: Entry, before next: Int?, _ outline: Int, _ output: inout PackedFile
  ) throws(Refusal) {
    try output.add(entry.number) { syntax in
      syntax.add("<</Title")
      syntax.add(text: entry.title)
      syntax.add("/Parent ")
      syntax.addReference(outline)
      if let before = entry.before {
        syntax.add("/Prev ")
        syntax.addReference(before)
      }
      if let next {
        syntax.add("/Next ")
        syntax.addReference(next)
      }
      syntax.add("/Dest[")
      syntax.addReference(entry.page)
      syntax.add("/XYZ 0 ")
      syntax.add(decimal: entry.height)
      syntax.add(" 0]>>")
    }
  }
}
