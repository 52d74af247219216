extension Shape {
  /// One row of a Markdown table for each key, nested keys under their path.
  func rows(under path: String = "", isRequired: Bool = true, meaning: String = "") -> [String] {
    let own = path.isEmpty ? [] : ["| `\(path)` | \(kind) | \(isRequired ? "yes" : "no") | \(meaning) |"]
    switch self {
    case .words, .number, .flag: return own
    case .list(let shape, _, _): return own + shape.rows(under: path + "[]").dropFirst()
    case .record(let keys):
      return own
        + keys.flatMap { key in
          key.shape.rows(
            under: (path.isEmpty ? "" : path + ".") + key.name, isRequired: key.isRequired, meaning: key.meaning)
        }
    case .map(let shape, _): return own + shape.rows(under: path + ".ID").dropFirst()
    }
  }

  /// What a value is, in a few words.
  private var kind: String {
    switch self {
    case .words(let form): form.isClosed && form.names.count > 4 ? "one \(form.noun)" : form.wants
    case .number(let range):
      range.count == 1 ? "\(range.lowerBound)" : "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .flag(let alwaysTrue): alwaysTrue ? "`true`" : "`true` or `false`"
    case .list(let shape, let count, _):
      "list of \(count.lowerBound) to \(count.upperBound)" + (shape.isRecord ? "" : ": \(shape.kind)")
    case .record: "keys"
    case .map(_, let keys): "a value for each of \(keys)"
    }
  }

  private var isRecord: Bool {
    switch self {
    case .record, .map: true
    case .words, .number, .flag, .list: false
    }
  }
}
