internal import ArgumentParser
internal import Caseload
internal import ContextPack
internal import Foundation
internal import Handout

struct SignCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Record that a person has reviewed the words of a context in one language.",
    discussion: """
      The signature holds for exactly these words, rows and pictures: when one of them changes, it is lost and the pages
      say DRAFT again. A sheet needs three: its context's, that of `common` (the shared words) and that of `strokes`.

      Example:
        takehome sign swim-lesson --language es --reviewer "Full Name, OTR/L" --licence "state and number"
        takehome sign strokes --language es --reviewer "Full Name, OTR/L" --licence "state and number"
      """)

  @Argument(help: "A context, `common` or `strokes`.")
  var target: String

  @Option(help: "The language that was reviewed.")
  var language: String

  @Option(help: "Who reviewed it, with their title, as the foot of each page names them; at most 60 characters.")
  var reviewer: String

  @Option(help: "The number of their licence to practise; at most 60 characters.")
  var licence: String

  @Option(help: "The day of the review, as 2026-11-23 (default: today).")
  var date: String?

  @OptionGroup var packs: PackOptions

  func work() async throws(Refusal) {
    let day = date ?? Date.now.formatted(.iso8601.year().month().day())
    guard day.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else {
      throw Refusal(.usage, "--date: give the day as 2026-11-23.")
    }
    let library = try packs.workshop().library
    do {
      let signed = try library.sign(
        ContextID(rawValue: target), Language(language), reviewer: try Self.line(reviewer, "--reviewer"),
        licence: try Self.line(licence, "--licence"), date: day)
      for (path, bytes) in signed.files { try AtomicFile.write(bytes, to: path) }
      Console().result("\(target) \(language): signed by \(signed.review.reviewer) on \(day)")
    } catch let error as PackError { throw Refusal(.data, error.report) } catch { throw Refusal(any: error) }
  }

  /// A person's words on one line.
  private static func line(_ text: String, _ flag: String) throws(Refusal) -> String {
    let line = text.trimmingCharacters(in: .whitespaces)
    guard (3...60).contains(line.count),
      !line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw Refusal(.usage, "\(flag): give 3 to 60 characters on one line.") }
    return line
  }
}
