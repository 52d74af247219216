import Foundation

/// What a run of the command printed, and how it ended.
struct Outcome: Hashable {
  let arguments: [String]
  let output: String
  let errors: String
  let code: Int32
  /// Whether a signal ended it.
  let isCrash: Bool

  /// The lines of standard error.
  var complaints: [String] { errors.split(separator: "\n").map(String.init) }

  /// The call and all that came of it; lines of standard error begin with `!`.
  var transcript: String {
    let call = (["takehome"] + arguments.map(Self.shown)).joined(separator: " ")
    let lines = Self.lines(errors).map { "! \($0)" } + Self.lines(output).map { "  \($0)" }
    return (["$ \(call)"] + lines + [isCrash ? "crash \(code)" : "= \(code)"]).joined(separator: "\n") + "\n"
  }

  /// Lists of contexts and languages are cut: one more of them is no change of what is tested.
  private static func lines(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    return text.replacing(/\(have [^)]*\)/, with: "(have ...)")
      .replacing(/one or more of bath-time, .*/, with: "one or more of ...")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast(text.hasSuffix("\n") ? 1 : 0)
  }

  private static func shown(_ argument: String) -> String {
    let marks = argument.unicodeScalars.map { scalar in
      scalar.isASCII ? String(scalar) : "<\(String(scalar.value, radix: 16, uppercase: true))>"
    }
    if marks.count > 100 { return marks.prefix(10).joined() + "...(\(marks.count))" }
    return argument.isEmpty || argument.contains(" ") ? "'\(marks.joined())'" : marks.joined()
  }
}

extension [Outcome] {
  /// All calls, one after the other.
  var transcript: String { map(\.transcript).joined(separator: "\n") }
}
