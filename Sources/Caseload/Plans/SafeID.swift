internal import ContextPack

/// An id made safe for a file name: letters, digits, `.`, `_` and `-`, not beginning or ending in a dot or dash.
enum SafeID {
  /// Every other character becomes a dash, runs of dashes one; empty when nothing is left.
  static func made(from raw: String) -> String {
    var safe: [UInt8] = []
    for byte in raw.utf8 {
      let isKept =
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
      let next = isKept ? byte : UInt8(ascii: "-")
      let repeats = next == UInt8(ascii: "-") || next == UInt8(ascii: ".")
      if repeats, let last = safe.last, last == UInt8(ascii: "-") || last == next { continue }
      safe.append(next)
    }
    let isOuter: (UInt8) -> Bool = { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    while let last = safe.last, isOuter(last) { safe.removeLast() }
    return String(decoding: safe.drop(while: isOuter), as: UTF8.self)
  }

  /// Whether an id holds a name, or a word of three letters and more of it: such an id must reach no file name.
  static func holds(_ name: String, in id: String) -> Bool {
    let letters = id.folded
    let whole = name.folded
    if whole.count >= 3, letters.holds(whole) { return true }
    if !whole.isEmpty, whole == letters { return true }
    // A short name counts where it stands alone between digits and marks: `Jo` in `Jo-01`.
    let runs = Set(id.split { !$0.isLetter }.map { String($0).folded })
    return name.foldedWords.contains { $0.count >= 3 ? letters.holds($0) : runs.contains($0) }
  }
}
